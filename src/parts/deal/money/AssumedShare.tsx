import { useContext, useId, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Button } from '#ui/Button.tsx';
import { billionsText } from './amount-text.ts';
import styles from './AssumedShare.module.css';

/** Keys that ask for 0 where the slider, assuming nothing, already stands there. */
const TO_ZERO = ['Home', 'PageDown', 'ArrowLeft', 'ArrowDown'];

interface AssumedShareProps {
  /** In percent of the ceilings; null assumes nothing, which 0 does not. */
  readonly percent: number | null;
  /** Both in billions of US dollars. */
  readonly ceilings: number;
  readonly returned: number | null;
  /** The slider moves: show it, write nothing. */
  readonly onMove: (percent: number) => void;
  /** It rests; null takes the assumption back. */
  readonly onRest: (percent: number | null) => void;
}

/** The reader's own assumption. It begins at none, because no source has a figure. */
export function AssumedShare({ percent, ceilings, returned, onMove, onRest }: AssumedShareProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const still = useContext(LinkModeContext) === 'none';
  const value =
    percent === null
      ? words.shareNone
      : words.shareValue(formatNumber(percent, locale), billionsText(returned ?? 0, locale));
  const forget = () => {
    onRest(null);
    // The button goes, so the focus moves on to the slider beside it.
    slider.current?.focus();
  };
  return (
    <div className={styles.share}>
      <label htmlFor={id}>{words.share(formatNumber(ceilings, locale))}</label>
      <span
        className={styles.value}
        data-assumed={percent !== null || undefined}
        aria-hidden="true"
      >
        {value}
      </span>
      {!still && (
        <input
          ref={slider}
          id={id}
          type="range"
          min={0}
          max={100}
          value={percent ?? 0}
          aria-valuetext={value}
          aria-describedby={`${id}-why`}
          onChange={(event) => onMove(event.target.valueAsNumber)}
          onPointerUp={(event) => onRest(event.currentTarget.valueAsNumber)}
          onBlur={(event) => percent !== null && onRest(event.target.valueAsNumber)}
          onKeyUp={(event) => {
            if (percent !== null || TO_ZERO.includes(event.key))
              onRest(event.currentTarget.valueAsNumber);
          }}
        />
      )}
      <p id={`${id}-why`} className={styles.why}>
        {words.shareWhy}
      </p>
      {percent !== null && !still && <Button onClick={forget}>{words.assumeNothing}</Button>}
    </div>
  );
}

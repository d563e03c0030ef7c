import { useId } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { billionsText } from './amount-text.ts';
import styles from './AssumedShare.module.css';

interface AssumedShareProps {
  /** In percent of the ceilings; 0 assumes nothing. */
  readonly share: number;
  readonly onShare: (share: number) => void;
  /** In billions of US dollars, as is what returns. */
  readonly ceilings: number;
  readonly returned: number;
}

/** The reader's own assumption. It begins at none, because no source has a figure. */
export function AssumedShare({ share, onShare, ceilings, returned }: AssumedShareProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const id = useId();
  const value =
    share === 0
      ? words.shareNone
      : words.shareValue(formatNumber(share, locale), billionsText(returned, locale));
  return (
    <div className={styles.share}>
      <label htmlFor={id}>{words.share(formatNumber(ceilings, locale))}</label>
      <span className={styles.value} data-assumed={share > 0 || undefined} aria-hidden="true">
        {value}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={share}
        aria-valuetext={value}
        aria-describedby={`${id}-why`}
        onChange={(event) => onShare(event.target.valueAsNumber)}
      />
      <p id={`${id}-why`} className={styles.why}>
        {words.shareWhy}
      </p>
    </div>
  );
}

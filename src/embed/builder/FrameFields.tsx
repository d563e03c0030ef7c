import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import type { EmbedLink, FrameOptions } from '#url/embed-link.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { withFrame } from './draft.ts';
import { Field } from './Field.tsx';
import { OriginField } from './OriginField.tsx';
import styles from './Options.module.css';

interface FrameFieldsProps {
  readonly link: EmbedLink;
  /** What a fixed height begins with. */
  readonly usualHeight: number;
  readonly onLink: (link: EmbedLink) => void;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

/** How the widget stands in its frame. */
export function FrameFields({ link, usualHeight, onLink }: FrameFieldsProps) {
  const words = useWords(builderWords);
  const { header, controls, still, heading, height, parentOrigin } = link.frame;
  const change = (frame: Partial<FrameOptions>) => onLink(withFrame(link, frame));
  return (
    <fieldset>
      <legend>{words.frame}</legend>
      <Check
        label={words.header}
        checked={header}
        onChange={(checked) => change({ header: checked })}
      />
      <Check
        label={words.controls}
        checked={controls && !still}
        disabled={still}
        onChange={(checked) => change({ controls: checked })}
      />
      <Check
        label={words.still}
        checked={still}
        onChange={(checked) => change({ still: checked })}
      />
      <Choice
        label={words.heading}
        options={LEVELS.map((level) => ({
          value: String(level),
          text: level === 0 ? words.noHeading : words.headingLevel(level),
        }))}
        value={String(heading)}
        onChange={(value) => change({ heading: LEVELS[Number(value)] ?? 0 })}
      />
      <Choice
        label={words.height}
        options={[
          { value: 'grows', text: words.grows },
          { value: 'fixed', text: words.fixed },
        ]}
        value={height === null ? 'grows' : 'fixed'}
        onChange={(value) => change({ height: value === 'grows' ? null : usualHeight })}
      />
      {height !== null && (
        <Field label={words.pixels}>
          <input
            type="number"
            className={styles.number}
            min={50}
            max={20_000}
            defaultValue={height}
            onChange={({ target }) => {
              const pixels = target.valueAsNumber;
              if (target.validity.valid && Number.isInteger(pixels)) change({ height: pixels });
            }}
          />
        </Field>
      )}
      <OriginField origin={parentOrigin} onOrigin={(origin) => change({ parentOrigin: origin })} />
    </fieldset>
  );
}

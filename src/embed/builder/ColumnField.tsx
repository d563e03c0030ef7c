import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import styles from './ColumnField.module.css';

interface ColumnFieldProps {
  readonly width: number;
  readonly onWidth: (pixels: number) => void;
}

/** How wide the column is in which the frame will stand: its height is measured there. */
export function ColumnField({ width, onWidth }: ColumnFieldProps) {
  const words = useWords(builderWords);
  return (
    <label className={styles.column}>
      <span>{words.column}</span>
      <input
        type="number"
        min={200}
        max={2000}
        defaultValue={width}
        aria-describedby="embed-column"
        onChange={({ target }) => {
          const pixels = target.valueAsNumber;
          if (target.validity.valid && Number.isInteger(pixels)) onWidth(pixels);
        }}
      />
      <small id="embed-column">{words.columnHelp}</small>
    </label>
  );
}

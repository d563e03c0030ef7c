import { useRef } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { Button } from '#ui/Button.tsx';
import styles from './FieldTools.module.css';

interface FieldToolsProps {
  readonly onFile: (file: File) => void;
  /** null: there is nothing to clear. */
  readonly onClear: (() => void) | null;
}

/** What can be done with the field besides typing. */
export function FieldTools({ onFile, onClear }: FieldToolsProps) {
  const words = useWords(resolveWords);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.tools}>
      <Button onClick={() => chooser.current?.click()}>{words.file}</Button>
      <span className={styles.drop}>{words.drop}</span>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.file}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      {onClear && (
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

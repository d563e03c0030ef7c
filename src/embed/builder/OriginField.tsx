import { useId, useState } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { originOf } from '#url/embed-link.ts';
import styles from './Options.module.css';

interface OriginFieldProps {
  readonly origin: string | null;
  readonly onOrigin: (origin: string | null) => void;
}

/** The origin that may steer the frame. */
export function OriginField({ origin, onOrigin }: OriginFieldProps) {
  const words = useWords(builderWords);
  const id = useId();
  const [typed, setTyped] = useState(origin ?? '');
  const isWrong = typed.trim() !== '' && originOf(typed.trim()) === undefined;
  return (
    <label className={styles.field} data-wide="">
      <span>{words.parentOrigin}</span>
      <input
        type="url"
        value={typed}
        placeholder="https://"
        aria-describedby={id}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          setTyped(target.value);
          onOrigin(originOf(target.value.trim()) ?? null);
        }}
      />
      <small id={id} data-wrong={isWrong || undefined}>
        {isWrong ? words.notOrigin : words.parentOriginHelp}
      </small>
    </label>
  );
}

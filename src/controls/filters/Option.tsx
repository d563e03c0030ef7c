import type { ReactNode } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import styles from './Option.module.css';

interface OptionProps {
  readonly type: 'checkbox' | 'radio';
  /** Radio buttons of one name exclude each other. */
  readonly name?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Rows that it would give; null while that is not known yet, absent where it hides nothing. */
  readonly count?: number | null | undefined;
  readonly children: ReactNode;
}

/** One line to choose, with what it would give. */
export function Option({ type, name, checked, onChange, count, children }: OptionProps) {
  const words = useWords(filterWords);
  return (
    <label className={styles.option} data-empty={count === 0 || undefined}>
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span className={styles.name}>{children}</span>{' '}
      {count !== undefined && (
        <>
          <span className={styles.count} aria-hidden="true">
            {count ?? '…'}
          </span>
          {count !== null && <span className="visuallyHidden">{`(${words.versions(count)})`}</span>}
        </>
      )}
    </label>
  );
}

import { useWords } from '#i18n/locale-context.ts';
import { searchWords } from '#i18n/words/search.ts';
import styles from './SearchFoot.module.css';

/** How many results there are, or what came of copying; and which keys do what. */
export function SearchFoot({ count, copied }: { count: number; copied: string }) {
  const words = useWords(searchWords);
  return (
    <div className={styles.foot}>
      <output data-copied={copied !== ''}>{copied === '' ? words.count(count) : copied}</output>
      <span className={styles.keys} aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> <span>{words.keys.choose}</span>
        </span>
        <span>
          <kbd>↵</kbd> <span>{words.keys.open}</span>
        </span>
        <span>
          <kbd>Esc</kbd> <span>{words.keys.close}</span>
        </span>
      </span>
    </div>
  );
}

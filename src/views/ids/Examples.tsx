import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import styles from './Examples.module.css';
import { EXAMPLES } from './examples.ts';

/** What can be pasted, to be pressed. */
export function Examples({ onTry }: { onTry: (text: string) => void }) {
  const words = useWords(resolveWords);
  return (
    <section className={styles.examples} aria-labelledby="examples-title">
      <h2 id="examples-title">{words.tryOne}</h2>
      <ul>
        {EXAMPLES.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.example} onClick={() => onTry(text)}>
              <span className={styles.name}>{words.examples[id]}</span>
              <code>{text}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

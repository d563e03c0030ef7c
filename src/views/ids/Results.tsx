import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { Result } from './Result.tsx';
import styles from './Results.module.css';
import type { Answers } from './use-answers.ts';

/** Every line that was asked, in its order. */
export function Results({ answers }: { answers: Answers }) {
  const words = useWords(resolveWords);
  const { known, lines, over } = answers;
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title" className="visuallyHidden">
        {words.results}
      </h2>
      <ol className={styles.results}>
        {lines.map(({ line, resolved }, at) => (
          // Two ids may stand in one line, and one id in two.
          <Result key={at} known={known} line={line} resolved={resolved} id={`id-${at}`} />
        ))}
      </ol>
      {over > 0 && <p className={styles.over}>{words.over(over)}</p>}
    </section>
  );
}

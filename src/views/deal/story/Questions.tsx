import type { Deal } from '#domain/deal.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import styles from './Questions.module.css';

/** What nobody who read the sources could answer. */
export function Questions({ deal }: { deal: Deal }) {
  const words = useWords(dealWords);
  const text = useText();
  return (
    <MoneySection id="questions" title={words.sections.questions}>
      <ul className={styles.list}>
        {deal.openQuestions.map((question) => (
          <li key={question.en}>{text(question)}</li>
        ))}
      </ul>
    </MoneySection>
  );
}

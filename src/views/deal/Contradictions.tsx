import { factsOf } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './Contradictions.module.css';
import { factAnchor } from './fact-anchor.ts';
import { MoneySection } from './MoneySection.tsx';
import { valueText } from './value-text.ts';

/** Where the article and the sources part, each point with the way to its line. */
export function Contradictions({ deal }: { deal: Deal }) {
  const words = useWords(dealWords);
  const text = useText();
  const locale = useLocale();
  return (
    <MoneySection
      id="contradictions"
      title={words.sections.contradictions}
      lead={words.contradictions.lead(deal.contradictions.length)}
    >
      <ol className={styles.list}>
        {deal.contradictions.map((each) => (
          <li key={each.id} data-contradiction={each.id}>
            <p>{text(each.text)}</p>
            <ul className={styles.links}>
              {factsOf(deal, each.facts).map((fact) => (
                <li key={fact.id}>
                  <a href={`#${factAnchor(fact.id)}`}>
                    <span className="visuallyHidden">{words.contradictions.see} </span>
                    {text(fact.label)}
                  </a>{' '}
                  <span className={styles.value}>{valueText(fact, locale)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </MoneySection>
  );
}

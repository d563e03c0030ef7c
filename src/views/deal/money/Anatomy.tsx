import { anatomy } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import styles from './Anatomy.module.css';
import { FactLine } from '#views/deal/facts/FactLine.tsx';
import { MoneyFlow, type Assumption } from '#parts/deal/money/MoneyFlow.tsx';
import { MoneySection } from './MoneySection.tsx';
import { SumOfParts } from '#parts/deal/money/SumOfParts.tsx';

/** What belongs to the sums without being a part of them. */
const MORE = ['azure-term', 'followup-series-g', 'valuation-350bn'];

interface AnatomyProps extends Assumption {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** What the total consists of, and where the money goes. */
export function Anatomy({ deal, sources, ...assumption }: AnatomyProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const whole = anatomy(deal);
  if (!whole) return <p>{words.missing}</p>;
  const say = (value: number) => formatNumber(value, locale);
  const sum = say(whole.sum);
  const more = deal.facts.filter(({ id }) => MORE.includes(id));
  return (
    <MoneySection
      id="anatomy"
      title={words.anatomyTitle(sum)}
      lead={words.anatomyLead(say(whole.committed), say(whole.ceilings), sum)}
    >
      <SumOfParts anatomy={whole} sources={sources} />
      <MoneyFlow anatomy={whole} sources={sources} {...assumption} />
      {more.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.anatomyMore}</h3>
          <ul className={styles.more}>
            {more.map((fact) => (
              <FactLine key={fact.id} fact={fact} sources={sources} />
            ))}
          </ul>
        </>
      )}
    </MoneySection>
  );
}

import { holdings } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { HoldingCard } from './HoldingCard.tsx';
import styles from './Holdings.module.css';
import { MoneySection } from './MoneySection.tsx';

interface HoldingsProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** Who was in before: Amazon's and Google's investments with their steps, and Google's chips. */
export function Holdings({ deal, sources }: HoldingsProps) {
  const words = useWords(dealMoneyWords);
  const held = holdings(deal);
  if (held.length === 0) return <p>{words.missing}</p>;
  const most = Math.max(
    ...held.filter(({ fact }) => fact.unit === 'USD bn').map(({ value }) => value),
  );
  return (
    <MoneySection id="holdings" title={words.holdingsTitle} lead={words.holdingsLead}>
      <ul className={styles.holdings}>
        {held.map((holding) => (
          <HoldingCard key={holding.fact.id} holding={holding} most={most} sources={sources} />
        ))}
      </ul>
    </MoneySection>
  );
}

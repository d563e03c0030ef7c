import { holdings } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { HoldingCard } from './HoldingCard.tsx';
import styles from './HoldingCards.module.css';

interface HoldingCardsProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** What was held before, side by side; the investments on one scale. */
export function HoldingCards({ deal, sources }: HoldingCardsProps) {
  const held = holdings(deal);
  const most = Math.max(
    ...held.filter(({ fact }) => fact.unit === 'USD bn').map(({ value }) => value),
  );
  return (
    <div className={styles.room}>
      <ul className={styles.holdings}>
        {held.map((holding) => (
          <HoldingCard key={holding.fact.id} holding={holding} most={most} sources={sources} />
        ))}
      </ul>
    </div>
  );
}

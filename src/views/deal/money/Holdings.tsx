import { holdings } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { HoldingCards } from '#parts/deal/money/HoldingCards.tsx';
import { MoneySection } from './MoneySection.tsx';

interface HoldingsProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** Who was in before: Amazon's and Google's investments with their steps, and Google's chips. */
export function Holdings({ deal, sources }: HoldingsProps) {
  const words = useWords(dealMoneyWords);
  if (holdings(deal).length === 0) return <p>{words.missing}</p>;
  return (
    <MoneySection id="holdings" title={words.holdingsTitle} lead={words.holdingsLead}>
      <HoldingCards deal={deal} sources={sources} />
    </MoneySection>
  );
}

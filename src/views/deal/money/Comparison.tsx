import { anatomy, comparison } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { amountText, partiesText } from '#parts/deal/money/amount-text.ts';
import { ComparisonTwin } from '#parts/deal/money/ComparisonTwin.tsx';
import { MoneySection } from './MoneySection.tsx';

interface ComparisonProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** The alliance beside the deals of the same months: dollars on one scale, gigawatts on another. */
export function Comparison({ deal, sources }: ComparisonProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const { money, power, alsoPower } = comparison(deal);
  const largest = money.find(({ alliance }) => !alliance);
  const committed = anatomy(deal)?.committed;
  const lead =
    largest &&
    committed &&
    words.comparisonLead(
      partiesText(largest, locale),
      amountText(largest, locale),
      words.firmness[largest.firmness],
      formatNumber(Math.round((largest.value / committed) * 10) / 10, locale),
    );
  return (
    <MoneySection
      id="comparison"
      title={words.comparisonTitle}
      {...(lead !== undefined && lead !== 0 && { lead })}
    >
      {money.length > 0 && <ComparisonTwin unit="money" figures={money} sources={sources} />}
      {power.length > 0 && (
        <ComparisonTwin unit="power" figures={power} also={alsoPower} sources={sources} />
      )}
    </MoneySection>
  );
}

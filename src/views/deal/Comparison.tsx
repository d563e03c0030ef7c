import { anatomy, comparison } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { amountText, partiesText } from './amount-text.ts';
import { ComparisonBars } from './ComparisonBars.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { MoneySection } from './MoneySection.tsx';
import { MoneyTwin } from './MoneyTwin.tsx';

interface ComparisonProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** The alliance beside the deals of the same months: dollars on one scale, gigawatts on another. */
export function Comparison({ deal, sources }: ComparisonProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const { money, power } = comparison(deal);
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
      {[
        { title: words.moneyTitle, figures: money },
        { title: words.powerTitle, figures: power },
      ]
        .filter(({ figures }) => figures.length > 0)
        .map(({ title, figures }) => (
          <MoneyTwin
            key={title}
            title={title}
            chart={<ComparisonBars figures={figures} sources={sources} />}
            table={<ComparisonTable title={title} figures={figures} sources={sources} />}
          />
        ))}
    </MoneySection>
  );
}

import type { ComparedFigure } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { amountText, partiesText } from './amount-text.ts';
import { toneOf } from './firmness-look.ts';
import { KindLine } from './KindLine.tsx';
import { MoneyTable } from './MoneyTable.tsx';

interface ComparisonTableProps {
  readonly title: string;
  readonly figures: readonly ComparedFigure[];
  readonly sources: CitedSources | null;
}

/** The compared figures as a table. */
export function ComparisonTable({ title, figures, sources }: ComparisonTableProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const text = useText();
  const { columns } = words;
  return (
    <MoneyTable
      caption={title}
      columns={[columns.deal, columns.sum, columns.kind, columns.date, columns.sources]}
      rows={figures.map((figure) => ({
        id: figure.fact.id,
        cells: [
          partiesText(figure, locale),
          amountText(figure, locale),
          <KindLine key="kind" figure={figure} tone={toneOf(figure)} />,
          figure.date === null ? words.undated : formatDay(figure.date, locale, 'short'),
          <FactSources
            key="sources"
            ids={figure.fact.sources}
            sources={sources}
            about={text(figure.fact.label)}
            note={figure.fact.note && text(figure.fact.note)}
          />,
        ],
      }))}
    />
  );
}

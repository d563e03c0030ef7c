import type { FlowLink } from '#domain/deal-flow.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { linkAmount } from './flow-drawing.ts';
import { MoneyTable } from './MoneyTable.tsx';

interface FlowTableProps {
  readonly links: readonly FlowLink[];
  readonly sources: CitedSources | null;
}

/** The flow as a table: one line for each stream, with its sources or the words that it has none. */
export function FlowTable({ links, sources }: FlowTableProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const { columns } = words;
  return (
    <MoneyTable
      caption={words.flowTitle}
      columns={[columns.from, columns.to, columns.sum, columns.kind, columns.sources]}
      rows={links.map((link) => {
        const from = words.nodes[link.from];
        const to = words.nodes[link.to];
        const amount = linkAmount(link, locale);
        return {
          id: `${link.from}-${link.to}`,
          cells: [
            from,
            to,
            amount,
            words.streams[link.stream],
            <FactSources
              key="sources"
              ids={link.figure?.fact.sources ?? []}
              sources={sources}
              about={words.flowLink(from, to, amount, words.streams[link.stream])}
            />,
          ],
        };
      })}
    />
  );
}

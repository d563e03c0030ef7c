import type { Flow, FlowLink } from '#domain/deal-flow.ts';
import type { Locale } from '#domain/text.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { amountText, billionsText } from './amount-text.ts';
import { STREAM_LOOK, toneOf } from './firmness-look.ts';

/** The flow as the chart wants it: names, amounts in words, patterns; and the picture in a sentence. */
export function flowDrawing({ nodes, links }: Flow, locale: Locale) {
  const words = dealMoneyWords[locale];
  const streams = links.map((link) => ({
    from: link.from,
    to: link.to,
    value: link.value,
    amount: linkAmount(link, locale),
    kind: words.streams[link.stream],
    look: STREAM_LOOK[link.stream],
    tone: link.figure ? toneOf(link.figure) : ('ink' as const),
  }));
  const said = streams.map(({ from, to, amount, kind }) =>
    words.flowLink(words.nodes[from], words.nodes[to], amount, kind),
  );
  return {
    nodes: nodes.map((id) => ({
      id,
      name: words.nodes[id],
      tone: id === 'azure' ? ('azure' as const) : ('ink' as const),
      open: id === 'beyond',
    })),
    streams,
    label: words.flowSays(said.join('; ')),
  };
}

/** What a stream carries, in words; where a fact has the number, as the fact has it. */
export function linkAmount({ figure, value }: FlowLink, locale: Locale): string {
  return figure ? amountText(figure, locale) : billionsText(value, locale);
}

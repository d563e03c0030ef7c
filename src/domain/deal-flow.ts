/**
 * The alliance as a flow of money in billions of US dollars: from the investors through Anthropic to
 * Azure and on to Nvidia. Whatever comes in goes out again; where no source says whence or whither,
 * the node says so.
 */
import type { Anatomy, Figure } from './deal-money.ts';

/** `returned` is Nvidia again, as the supplier; `beyond` is where nobody documents what follows. */
export type FlowNode =
  'nvidia' | 'microsoft' | 'other-funds' | 'anthropic' | 'azure' | 'returned' | 'beyond';

/** How sure a stream is: a promise of the announcement, arithmetic, or our assumption. */
export type Stream = 'commitment' | 'ceiling' | 'not-documented' | 'assumed';

export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly value: number;
  readonly stream: Stream;
  /** The figure it is drawn from; null where no source has one. */
  readonly figure: Figure | null;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** What the assumed share comes to; null while nothing is assumed. */
  readonly returned: number | null;
}

/** The nodes in the order of the columns, from top to bottom. */
const NODES: readonly FlowNode[] = [
  'nvidia',
  'microsoft',
  'other-funds',
  'anthropic',
  'azure',
  'returned',
  'beyond',
];

/**
 * The flow when `percent` (0 to 100) of the two ceilings come back to Nvidia; null assumes nothing,
 * which is not the same as assuming 0. The share is the reader's: no source has a figure. Both
 * ceilings are taken as fully paid and fully spent on Azure, so the rest of the commitment is the
 * least that must come from elsewhere.
 */
export function flow({ parts, committed, ceilings }: Anatomy, percent: number | null): Flow {
  const commitment = parts.find(({ firmness }) => firmness === 'commitment') ?? null;
  const returned = percent === null ? null : Math.min((ceilings * percent) / 100, committed);
  const links: FlowLink[] = [
    ...parts.filter(({ firmness }) => firmness === 'ceiling').map(fromInvestor),
    link('other-funds', 'anthropic', committed - ceilings, 'not-documented'),
    { ...link('anthropic', 'azure', committed, 'commitment'), figure: commitment },
    ...(returned === null ? [] : [link('azure', 'returned', returned, 'assumed')]),
    link('azure', 'beyond', committed - (returned ?? 0), 'not-documented'),
  ].filter(({ value, stream }) => value > 0 || stream === 'assumed');
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  return { nodes: NODES.filter((node) => used.has(node)), links, returned };
}

function fromInvestor(figure: Figure): FlowLink {
  const from = figure.fact.from === 'Nvidia' ? 'nvidia' : 'microsoft';
  return { from, to: 'anthropic', value: figure.value, stream: 'ceiling', figure };
}

function link(from: FlowNode, to: FlowNode, value: number, stream: Stream): FlowLink {
  return { from, to, value, stream, figure: null };
}

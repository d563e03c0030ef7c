/** What the catalogue and a public file say differently, by weight: reasons to look, never corrections. */
import { asOf } from '#domain/as-of.ts';
import type { FullOffering, ModelIds, OutOfScope } from '#domain/evidence.ts';
import { findBeyond } from '#domain/out-of-scope.ts';
import { indexCatalogue, offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { findIds, indexIds, type IdIndex } from '#domain/search-ids.ts';
import { RANKS } from '#domain/search-text.ts';
import { isOnSale } from '#domain/status.ts';
import { termOn } from '#domain/terms.ts';
import type { UpstreamRow } from './upstream.ts';

export type FindingKind = 'new' | 'state' | 'price' | 'limit' | 'gone';

export interface Finding {
  readonly kind: FindingKind;
  readonly weight: number;
  readonly upstream: UpstreamRow['upstream'];
  /** `cloud/lab/model`, or `cloud` and the id where the catalogue has no such offering. */
  readonly what: string;
  readonly says: string;
  /** Why the catalogue stays as it is; null where somebody should look. */
  readonly stays: string | null;
}

/** What a kind weighs; of frontier families it weighs twice. */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
  new: 50,
  state: 40,
  price: 30,
  limit: 20,
  gone: 1,
};
/** Rates closer than this are the same, rounded otherwise. */
const SAME_SHARE = 0.01;
const FRONTIER = /\b(claude|gpt|gemini|grok)\b/i;

export interface Known {
  readonly catalogue: Catalogue;
  readonly offerings: readonly FullOffering[];
  readonly ids: ModelIds['ids'];
  readonly outOfScope: OutOfScope;
}

/** Compares every row with the offering that its id calls; the weightiest first. */
export function diffUpstream(known: Known, rows: readonly UpstreamRow[]): Finding[] {
  const index = indexCatalogue(known.catalogue);
  const ids = indexIds(known.ids);
  const offerings = new Map(known.offerings.map((each) => [`${each.cloud}/${each.model}`, each]));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const row of rows.filter(({ isText }) => isText)) {
    const found = matchOf(ids, row);
    const offering = found && offerings.get(found.what);
    if (!found || !offering) {
      findings.push(...unknownRow(known, row));
      continue;
    }
    seen.add(found.what);
    findings.push(...compare(index, offering, row, found.scope));
  }
  return [...findings, ...gone(index, known.offerings, rows, seen)]
    .map((each) => ({ ...each, weight: each.weight * (FRONTIER.test(each.what) ? 2 : 1) }))
    .filter(isFirstOfItsKind())
    .toSorted((a, b) => Number(a.stays !== null) - Number(b.stays !== null) || b.weight - a.weight);
}

/** The offering that an id calls as a whole, and the scope it names. */
function matchOf(index: IdIndex, row: UpstreamRow): { what: string; scope: string } | null {
  const hit = findIds(index, row.id).find(
    ({ known, rank }) => known.cloud === row.cloud && rank < RANKS.idStart,
  );
  return hit ? { what: `${row.cloud}/${hit.known.model}`, scope: hit.known.key } : null;
}

function unknownRow({ outOfScope }: Known, row: UpstreamRow): Finding[] {
  if (findBeyond(outOfScope, row.id) || /embed|rerank|guard|tts|image|audio/i.test(row.id))
    return [];
  return [finding('new', row, `${row.cloud} ${row.id}`, `${row.name} is not in the catalogue`)];
}

function compare(
  index: CatalogueIndex,
  offering: FullOffering,
  row: UpstreamRow,
  scope: string,
): Finding[] {
  const what = `${offering.cloud}/${offering.model}`;
  return [
    ...states(index, offering, row, what),
    // Other scopes may cost more: only the global rate is compared.
    ...(['default', 'global'].includes(scope) ? prices(index, offering, row, what) : []),
    ...limits(offering, row, what),
  ];
}

function states(
  index: CatalogueIndex,
  offering: FullOffering,
  row: UpstreamRow,
  what: string,
): Finding[] {
  const { status } = statusOf(index, offering);
  const planned = offering.plannedRetirement?.on ?? null;
  if (row.isDeprecated && isOnSale(status) && status !== 'deprecated' && planned === null)
    return [finding('state', row, what, `it calls it deprecated, the catalogue ${status}`)];
  if (row.endsOn === null || row.endsOn === planned || status === 'retired') return [];
  const says = `it ends it on ${row.endsOn}, the catalogue ${planned ? `on ${planned}` : 'names no end'}`;
  const stays = planned ? 'the catalogue’s day rests on a source of its own' : null;
  return [finding('state', row, what, says, stays)];
}

function statusOf(index: CatalogueIndex, { model, cloud }: FullOffering) {
  const { edition } = index;
  const released = index.models.get(model)?.released ?? null;
  return asOf(offeringOf(index, model, cloud), edition, { edition, released });
}

function prices(
  { edition }: CatalogueIndex,
  { terms }: FullOffering,
  row: UpstreamRow,
  what: string,
): Finding[] {
  const now = termOn(terms.price, edition, edition);
  const apart = (['input', 'output', 'cacheRead'] as const).filter((rate) =>
    areApart(now?.value[rate] ?? null, row.price[rate]),
  );
  if (apart.length === 0) return [];
  const says = apart
    .map((rate) => `${rate} ${row.price[rate]} against ${now?.value[rate] ?? 'not documented'}`)
    .join(', ');
  return [finding('price', row, what, says, whyKept(terms.price, apart, row, now?.at ?? -1))];
}

type Rate = keyof UpstreamRow['price'];

/** What the catalogue knows better than a row. */
function whyKept(
  all: FullOffering['terms']['price'],
  apart: readonly Rate[],
  row: UpstreamRow,
  at: number,
): string | null {
  const now = all[at];
  if (!now) return null;
  const other = all.find(
    (each, place) =>
      place !== at && apart.every((rate) => !areApart(each.value[rate], row.price[rate])),
  );
  if (other) return `that is its price ${other.from ? `from ${other.from.on}` : 'of before'}`;
  if (now.value.basis === 'cloud') return 'the catalogue has it from the cloud’s own list';
  if (apart.every((rate) => now.value[rate] !== null) && now.from)
    return `the catalogue’s price holds since ${now.from.on}`;
  return null;
}

function areApart(ours: number | null, theirs: number | null): boolean {
  if (theirs === null) return false;
  if (ours === null) return true;
  return Math.abs(ours - theirs) > SAME_SHARE * Math.max(ours, theirs);
}

function limits(offering: FullOffering, row: UpstreamRow, what: string): Finding[] {
  const said = (
    [
      ['context', offering.context, row.context],
      ['longest answer', offering.maxOutput, row.maxOutput],
    ] as const
  ).filter(([, ours, theirs]) => ours !== null && theirs !== null && !areAlike(ours, theirs));
  if (said.length === 0) return [];
  const says = said.map(([name, ours, theirs]) => `${name} ${theirs} against ${ours}`).join(', ');
  return [finding('limit', row, what, says)];
}

/** 1,000,000 and 1,048,576 are one million. */
function areAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(a, b);
}

/** Offerings on sale that a file leaves out. Files drop rows for many reasons, so this alone never means an end. */
function gone(
  index: CatalogueIndex,
  offerings: Known['offerings'],
  rows: readonly UpstreamRow[],
  seen: ReadonlySet<string>,
): Finding[] {
  const row = rows[0];
  if (!row) return [];
  return offerings
    .filter((each) => !seen.has(`${each.cloud}/${each.model}`))
    .filter((each) => isOnSale(statusOf(index, each).status))
    .map(({ cloud, model }) =>
      finding('gone', row, `${cloud}/${model}`, 'it is not listed', 'that alone is no end'),
    );
}

function finding(
  kind: FindingKind,
  row: UpstreamRow,
  what: string,
  says: string,
  stays: string | null = null,
): Finding {
  return { kind, weight: WEIGHTS[kind], upstream: row.upstream, what, says, stays };
}

/** Several ids of one offering say the same thing once. */
function isFirstOfItsKind(): (each: Finding) => boolean {
  const said = new Set<string>();
  return ({ kind, upstream, what, says }) => {
    const key = [kind, upstream, what, says].join('|');
    if (said.has(key)) return false;
    said.add(key);
    return true;
  };
}

/** What may be wrong within one offering, or beside the same model elsewhere, that a schema cannot see. */
import { firstDayOf, lastDayOf, type Day } from '#domain/day.ts';
import { TERMS } from '#domain/terms.ts';
import type { CatalogueFiles, Parsed } from './catalogue-files.ts';
import type { FileOf } from './file-kinds.ts';

type Report = (file: string, at: string, problem: string, instead: string) => void;
type Offering = FileOf<'offering'>;
type Rates = Offering['terms']['price'][number]['value'];

/** A price this many times another is more likely a slip of the decimal point than a price. */
const IMPLAUSIBLE = 10;
/** Geographies of Bedrock whose ids begin with their name. */
export const PROFILES = ['global', 'us', 'eu', 'apac'] as const;
/** Clouds may open a model while its release is under way; further before it a date is a slip. */
const EARLY_DAYS = 31;

/** Reports what no file should say: doubled sources, swapped or implausible prices, dates that cannot be, promotions without an end. */
export function checkOfferings(files: CatalogueFiles, edition: Day, report: Report): void {
  const released = new Map(
    files.of('model').map(({ names, data }) => [names.join('/'), data.released]),
  );
  const offerings = files.of('offering');
  const ofModel = new Map<string, Parsed<'offering'>[]>();
  for (const offering of offerings) {
    const model = modelOf(offering);
    ofModel.set(model, [...(ofModel.get(model) ?? []), offering]);
  }
  for (const offering of offerings) {
    const { path, names, data } = offering;
    const model = modelOf(offering);
    const say = (at: string, problem: string, instead: string) =>
      report(path, at, problem, instead);
    checkSourcesOnce(data, say);
    checkPrices(data, edition, say);
    checkAgainstOthers(offering, ofModel.get(model) ?? [], say);
    if (names[0] === 'aws') checkProfiles(data, say);
    checkDates(data, released.get(model) ?? null, say);
  }
}

/** `lab/model` of `cloud/lab/model`. */
function modelOf({ names }: Parsed<'offering'>): string {
  return names.slice(1).join('/');
}

type Say = (at: string, problem: string, instead: string) => void;

function checkSourcesOnce(
  { sources, history, terms, capabilities = {} }: Offering,
  say: Say,
): void {
  const lists = [
    { at: 'sources', ids: sources.map(({ source }) => source) },
    ...history.map((entry, at) => ({ at: `history.${at}.sources`, ids: entry.sources })),
    ...Object.entries(capabilities).map(([id, each]) => ({
      at: `capabilities.${id}.sources`,
      ids: each.sources,
    })),
    ...TERMS.flatMap((term) =>
      terms[term].map((each, at) => ({ at: `terms.${term}.${at}.sources`, ids: each.sources })),
    ),
  ];
  for (const { at, ids } of lists) {
    const twice = ids.find((id, place) => ids.indexOf(id) !== place);
    if (twice !== undefined) say(at, `"${twice}" stands twice`, 'name each source once');
  }
}

function checkPrices({ terms }: Offering, edition: Day, say: Say): void {
  terms.price.forEach(({ from, value }, at) => {
    const place = `terms.price.${at}`;
    for (const rates of [value, ...(value.bands ?? [])]) {
      const { input, output } = rates;
      if (input !== null && output !== null && output > 0 && output < input) {
        say(`${place}.value`, `${output} out is below ${input} in`, 'swap input and output');
      }
    }
    const next = terms.price[at + 1];
    if (next?.from && firstDayOf(next.from.on) > edition && value.until === undefined) {
      say(
        `${place}.value.until`,
        `it ends before ${next.from.on}, and does not say so`,
        'write the last day',
      );
    }
    if (value.until !== undefined && from && value.until < firstDayOf(from.on)) {
      say(
        `${place}.value.until`,
        `${value.until} is before ${from.on}`,
        'mend one of the two days',
      );
    }
  });
}

/** The same model on another cloud may cost more or less, but hardly ten times. */
function checkAgainstOthers(
  { names, data }: Parsed<'offering'>,
  ofModel: readonly Parsed<'offering'>[],
  say: Say,
): void {
  const here = data.terms.price.at(-1)?.value;
  if (!here) return;
  for (const other of ofModel) {
    if (other.names[0] === names[0]) continue;
    const there = other.data.terms.price.at(-1)?.value;
    if (!there) continue;
    for (const rate of ['input', 'output'] as const) {
      if (!isFar(here, there, rate)) continue;
      say(
        `terms.price.${data.terms.price.length - 1}.value.${rate}`,
        `${here[rate]} is more than ${IMPLAUSIBLE} times the ${there[rate]} of ${other.names[0]}`,
        'look for a slip of the decimal point',
      );
    }
  }
}

function isFar(here: Rates, there: Rates, rate: 'input' | 'output'): boolean {
  const [a, b] = [here[rate], there[rate]];
  return a !== null && b !== null && b > 0 && a > b * IMPLAUSIBLE;
}

/** On Bedrock a geography is called through an inference profile of its own: where ids are known, each has one. */
function checkProfiles({ modelIds, terms }: Offering, say: Say): void {
  const scopes = terms.scopes.at(-1)?.value ?? [];
  if (!PROFILES.some((scope) => modelIds[scope] !== undefined)) return;
  for (const scope of PROFILES) {
    if (!scopes.includes(scope) || modelIds[scope] !== undefined) continue;
    say(`modelIds.${scope}`, `"${scope}" has no id`, `write ${scope}.<lab>.<model>`);
  }
}

function checkDates(
  { history, plannedRetirement }: Offering,
  released: string | null,
  say: Say,
): void {
  const first = history[0];
  // Previews may come before a release.
  if (first && released !== null && first.status === 'ga') {
    const early = Date.parse(firstDayOf(released)) - Date.parse(lastDayOf(first.on.slice(0, 7)));
    if (early > EARLY_DAYS * 86_400_000) {
      say('history.0.on', `${first.on} is before the release, ${released}`, 'mend one of the two');
    }
  }
  // Documented by a day, it may have begun long before.
  const begun = first && first.precision !== 'by' ? firstDayOf(first.on) : null;
  if (first && begun !== null && plannedRetirement && plannedRetirement.on < begun) {
    say(
      'plannedRetirement.on',
      `${plannedRetirement.on} is before ${first.on}`,
      'mend one of them',
    );
  }
  for (const [at, { on, until }] of (plannedRetirement?.formerly ?? []).entries()) {
    if (on === plannedRetirement?.on) {
      say(`plannedRetirement.formerly.${at}`, `${on} is the day it has now`, 'remove it');
    }
    if (first && begun !== null && until < begun) {
      say(`plannedRetirement.formerly.${at}.until`, `${until} is before ${first.on}`, 'mend it');
    }
  }
}

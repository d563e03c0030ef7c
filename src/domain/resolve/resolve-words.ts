/** Words instead of an id: what they name, what they ask, and whether it is offered there. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import type { Model } from '#domain/schema/model.ts';
import { isOnSale, statusStrength, type CellStatus } from '#domain/status.ts';
import { findNamed, type Named } from './find-named.ts';
import type { Known } from './known.ts';
import { stateOf } from './match.ts';
import { asksAnything, parseWords } from './parse-words.ts';
import { aboutCloud, resolveModel } from './resolve-id.ts';
import type { Resolved } from './resolved.ts';
import type { Suggestion } from './suggestion.ts';

/** The clouds whose makers are labs too: beside a model their name means the cloud. */
const MAKERS: Readonly<Record<string, CloudId>> = {
  google: 'gcp',
  amazon: 'aws',
  microsoft: 'azure',
};

/** What words mean; null where they mean nothing. `exact`: nothing may be misspelt. */
export function resolveWords(
  known: Known,
  input: string,
  text: string,
  today: Day,
  exact = false,
): Resolved | null {
  const { asked: parsed, rest } = parseWords(text);
  const read = nameIn(known, rest, parsed, exact);
  const named = read.named;
  let asked = { ...parsed, cloud: parsed.cloud ?? read.cloud };
  // A word that nothing is called, with a number in it, is a model that is not there.
  if (!named && rest.some((word) => exact || /\d/.test(word))) return null;
  if (named?.kind === 'model') {
    const pasted = { cloud: asked.cloud, prefix: asked.scope };
    return resolveModel(known, input, named.model, pasted, today);
  }
  if (named?.kind === 'family') asked = { ...asked, family: named.family.id };
  if (named?.kind === 'lab') asked = { ...asked, lab: named.lab.id };
  if (named?.kind === 'cloud') asked = { ...asked, cloud: named.cloud };
  if (named?.kind === 'models') {
    const [first] = named.models;
    const isOne = named.models.every(({ family }) => family === first?.family);
    asked = {
      ...asked,
      family: (isOne ? first?.family : null) ?? null,
      models: named.models.map(({ id }) => id),
      called: read.words.filter((word) => !(word in MAKERS)).join(' '),
    };
  }
  if (!asksAnything(asked)) return null;
  return answered(known, input, asked, modelsMeant(known, named), today);
}

interface NameRead {
  readonly named: Named | null;
  readonly cloud: CloudId | null;
  /** The words that name it: others were left aside. */
  readonly words: readonly string[];
}

function nameIn(
  known: Known,
  rest: readonly string[],
  { cloud }: Suggestion,
  exact: boolean,
): NameRead {
  const find = (words: readonly string[]) =>
    findNamed(known, words, false) ?? (exact ? null : findNamed(known, words, true));
  const maker = rest.find((word) => word in MAKERS);
  const others = rest.filter((word) => word !== maker);
  const named = find(rest);
  if (named) return { named, cloud: null, words: rest };
  if (maker !== undefined && cloud === null && others.length > 0)
    return { ...findSome(known, find, others), cloud: MAKERS[maker] ?? null };
  const some = exact ? { named: null, words: [] } : findSome(known, find, rest);
  return { ...some, cloud: null };
}

/** Words that name nothing are left aside, but never a number, nor a word that makes another model of a name. */
function findSome(
  known: Known,
  find: (words: readonly string[]) => Named | null,
  words: readonly string[],
): Omit<NameRead, 'cloud'> {
  const kept = words.filter(
    (word) => /\d/.test(word) || known.variants.has(word) || find([word]) !== null,
  );
  return { named: kept.length > 0 ? find(kept) : null, words: kept };
}

function modelsMeant({ catalogue }: Known, named: Named | null): readonly Model[] {
  if (named?.kind === 'family') return catalogue.modelsOf.get(named.family.id) ?? [];
  return named?.kind === 'models' ? named.models : [];
}

function answered(
  known: Known,
  input: string,
  asked: Suggestion,
  models: readonly Model[],
  today: Day,
): Resolved {
  const { cloud, scope } = asked;
  const base = { input, form: 'words' as const, elsewhere: [], warnings: [], suggestion: asked };
  const about = aboutCloud({ cloud, prefix: scope });
  if (cloud === null || models.length === 0) return { ...base, matches: about };
  const status = bestStatus(known, models, cloud, today);
  const matches = about.map((match) => ({ ...match, status }));
  if (status !== 'not-offered') return { ...base, matches };
  const onlyOn = CLOUDS.filter((each) => isOnSale(bestStatus(known, models, each, today)));
  return {
    ...base,
    matches: matches.map((match) => ({ ...match, warnings: ['not-offered'] })),
    elsewhere: onlyOn.map((each) => ({ cloud: each, scope: null, id: null })),
    suggestion: { ...asked, onlyOn },
  };
}

function bestStatus(
  known: Known,
  models: readonly Model[],
  cloud: CloudId,
  today: Day,
): CellStatus {
  return models
    .map((model) => stateOf(known, model, cloud, today).status)
    .reduce((a, b) => (statusStrength(b) > statusStrength(a) ? b : a), 'not-offered');
}

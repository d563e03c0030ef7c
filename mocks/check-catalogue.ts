/** Checks what a schema cannot see: references, the order of dates, statuses that cannot follow one another. */
import { CLOUDS } from '#domain/cloud.ts';
import { firstDayOf } from '#domain/day.ts';
import { MAY_FOLLOW } from '#domain/status.ts';
import type { CatalogueFiles, Problem } from './catalogue-files.ts';
import { checkOfferings } from './check-offering.ts';
import type { FileOf } from './file-kinds.ts';
import { nearest } from './nearest.ts';

type Report = (file: string, at: string, problem: string, instead: string) => void;

/** Files that must be there, once. */
const ONCE = [
  ['deal-open-questions', 'deal/open-questions.json'],
  ['claim-check', 'deal/claim-check.json'],
  ['platform-about', 'platforms/about.json'],
] as const;

/** Every problem of the catalogue in one list: those of the files themselves, then those between files. */
export function checkCatalogue(files: CatalogueFiles): Problem[] {
  const problems = [...files.problems];
  const report: Report = (file, at, problem, instead) =>
    problems.push({ file, at, problem, instead });
  const edition = files.of('edition')[0]?.data.edition;
  if (!edition) report('edition.json', '', 'there is no edition', 'add {"edition": "YYYY-MM-DD"}');
  for (const [kind, path] of ONCE) {
    if (files.named(kind).length === 0) report(path, '', 'the file is missing', 'add it');
  }
  checkModels(files, report);
  checkClouds(files, report);
  for (const file of files.of('offering')) {
    checkHistory(file.path, file.data, edition ?? '9999-12-31', report);
  }
  checkOfferings(files, edition ?? '9999-12-31', report);
  checkEvents(files, report);
  checkDeal(files, report);
  checkSources(files, report);
  return problems;
}

function checkModels(files: CatalogueFiles, report: Report): void {
  const labs = namesOf(files, 'lab');
  const families = namesOf(files, 'family');
  const models = new Set(files.named('model').map((names) => names.join('/')));
  for (const { path, names, data } of files.of('model')) {
    known(labs, names[0], path, 'the folder', 'lab', report);
    known(families, data.family, path, 'family', 'family', report);
  }
  for (const { path, names } of files.of('offering')) {
    known(models, names.slice(1).join('/'), path, 'the file name', 'model', report);
  }
  for (const { path, data } of files.of('residency')) {
    known(families, data.family, path, 'family', 'family', report);
  }
  for (const { path, data } of files.of('platform-about')) {
    known(models, data.requestsModel, path, 'requestsModel', 'model', report);
  }
}

function checkClouds(files: CatalogueFiles, report: Report): void {
  const clouds = new Set<string>(CLOUDS);
  const placed = [...files.of('cloud'), ...files.of('offering'), ...files.of('platform-fact')];
  for (const { path, names } of placed)
    known(clouds, names[0], path, 'the folder', 'cloud', report);
  const described = namesOf(files, 'cloud');
  for (const cloud of CLOUDS) {
    if (!described.has(cloud)) {
      report(`clouds/${cloud}/cloud.json`, '', 'the cloud is not described', 'add the file');
    }
  }
}

function checkHistory(
  path: string,
  { history, plannedRetirement }: FileOf<'offering'>,
  edition: string,
  report: Report,
): void {
  history.forEach((entry, at) => {
    const before = history[at - 1];
    if (firstDayOf(entry.on) > edition) {
      report(
        path,
        `history.${at}.on`,
        `${entry.on} is after the edition ${edition}`,
        'raise edition.json, or use plannedRetirement for what is announced',
      );
    }
    if (!before) return;
    if (entry.on < before.on.slice(0, entry.on.length)) {
      report(
        path,
        `history.${at}.on`,
        `${entry.on} comes after ${before.on}`,
        'sort the history, oldest first',
      );
    }
    if (!MAY_FOLLOW[before.status].includes(entry.status)) {
      report(
        path,
        `history.${at}.status`,
        `"${entry.status}" cannot follow "${before.status}"`,
        `write one of ${MAY_FOLLOW[before.status].join(', ') || 'nothing'}, or mend the entry before`,
      );
    }
  });
  const last = history.at(-1);
  if (plannedRetirement && last?.status === 'retired' && last.on < plannedRetirement.on) {
    report(
      path,
      'plannedRetirement',
      `announced for ${plannedRetirement.on}, but retired on ${last.on}`,
      'remove the announcement',
    );
  }
}

function checkEvents(files: CatalogueFiles, report: Report): void {
  const labs = namesOf(files, 'lab');
  const families = namesOf(files, 'family');
  const events = namesOf(files, 'event');
  const subjects = new Set([...families, ...files.named('model').map((names) => names[1] ?? '')]);
  for (const { path, data } of files.of('event')) {
    data.labs.forEach((lab, at) => known(labs, lab, path, `labs.${at}`, 'lab', report));
    data.effects.forEach((effect, at) => {
      if (isLine(effect.subject, subjects)) return;
      known(subjects, effect.subject, path, `effects.${at}.subject`, 'model or family', report);
    });
    if (data.restoredBy) known(events, data.restoredBy, path, 'restoredBy', 'event', report);
  }
}

/** An event may name a line of models (`mistral-large`, `gpt-oss`): the beginning of some model's id. */
function isLine(subject: string, subjects: ReadonlySet<string>): boolean {
  return [...subjects].some((id) => id.startsWith(`${subject}-`));
}

function checkDeal(files: CatalogueFiles, report: Report): void {
  const models = new Set(files.named('model').map((names) => names.join('/')));
  for (const { path, data } of files.of('claim-check')) {
    data.intervals.forEach(({ starts = [] }, at) =>
      starts.forEach(({ model }, start) =>
        known(models, model, path, `intervals.${at}.starts.${start}.model`, 'model', report),
      ),
    );
  }
  const facts = namesOf(files, 'deal-fact');
  for (const { path, data } of files.of('deal-fact')) {
    data.parts?.forEach((part, at) => known(facts, part, path, `parts.${at}`, 'deal fact', report));
  }
  for (const { path, data } of files.of('deal-contradiction')) {
    data.facts.forEach((fact, at) => known(facts, fact, path, `facts.${at}`, 'deal fact', report));
  }
}

/** Every list called `sources` (and every `source`), wherever it stands, names files that exist. */
function checkSources(files: CatalogueFiles, report: Report): void {
  const sources = namesOf(files, 'source');
  const kinds = [
    'cloud',
    'offering',
    'event',
    'deal-fact',
    'claim-check',
    'platform-fact',
    'feature',
    'gpt-feature',
    'residency',
    'request',
    'contradiction',
    'platform-about',
  ] as const;
  for (const kind of kinds) {
    for (const { path, data } of files.of(kind)) {
      for (const { at, id } of citations(data, '')) known(sources, id, path, at, 'source', report);
    }
  }
}

/** The source ids a piece of data cites, with where they stand. */
export function* citations(data: unknown, at: string): Generator<{ at: string; id: string }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = at ? `${at}.${key}` : key;
    if (key === 'source' && typeof value === 'string') yield { at: here, id: value };
    else if (
      /^(s|requestsCaveatS)ources$/.test(key) &&
      Array.isArray(value) &&
      value.every((id) => typeof id === 'string')
    ) {
      for (const [n, id] of value.entries()) yield { at: `${here}.${n}`, id };
    } else yield* citations(value, here);
  }
}

function namesOf(
  files: CatalogueFiles,
  kind: 'lab' | 'family' | 'cloud' | 'source' | 'event' | 'deal-fact',
): Set<string> {
  return new Set(files.named(kind).map((names) => names[0] ?? ''));
}

function known(
  ids: ReadonlySet<string>,
  id: string | undefined,
  file: string,
  at: string,
  what: string,
  report: Report,
): void {
  if (id !== undefined && ids.has(id)) return;
  const close = nearest(id ?? '', ids);
  report(
    file,
    at,
    `there is no ${what} "${id}"`,
    close ? `did you mean "${close}"?` : `add it, or name one that exists`,
  );
}

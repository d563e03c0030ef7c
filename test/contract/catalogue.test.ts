import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { compareText } from '#domain/compare.ts';
import { GEOGRAPHIES } from '#domain/platform.ts';
import { CatalogueFiles, printProblem, type RawFile } from '#mocks/catalogue-files.ts';
import { checkCatalogue, citations } from '#mocks/check-catalogue.ts';
import { CATALOGUE_FOLDER, loadParts } from '#mocks/load-files.ts';
import { readCatalogue } from '#mocks/read-catalogue.ts';
import { schemaFiles } from '#tools/catalogue-schema.ts';

const files = await readCatalogue(CATALOGUE_FOLDER);
const parts = await loadParts();

describe('The catalogue carries everything that was researched', () => {
  const { catalogue, sources, events, deal, platforms, offerings } = parts;
  const ids = Object.keys(sources);
  const { openQuestions } = platforms;
  const below = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder) && !path.endsWith('/cloud.json')).length;

  // A file that is lost on the way is a fact that is lost.
  test.each([
    ['models', catalogue.models.length, below('models/')],
    ['offerings', catalogue.offerings.length, below('clouds/')],
    ['offerings with evidence', offerings.length, below('clouds/')],
    ['sources', ids.length, below('sources/')],
    ['Claude features', platforms.features.length, below('platforms/features/')],
    ['GPT features', platforms.gptFeatures.length, below('platforms/gpt-features/')],
    ['platform facts', platforms.facts.length, below('platforms/facts/')],
    ['contradictions', platforms.contradictions.length, below('platforms/contradictions/')],
    ['events', events.events.length, below('events/')],
    ['deal contradictions', deal.contradictions.length, below('deal/contradictions/')],
  ])('%s: each of its files', (_, found, expected) => {
    expect(expected).toBeGreaterThan(0);
    expect(found).toBe(expected);
  });

  test.each([
    ['sources of platform facts', ids.filter((id) => id.startsWith('platform-'))],
    ['packages that document their own calls', ids.filter((id) => id.startsWith('sdk-'))],
    ['residency groups', platforms.residency],
    ['requests', platforms.requests],
    ['deal facts', deal.facts],
    ['open questions about the deal', deal.openQuestions],
    ['open questions about Azure', openQuestions.azure],
    ['open questions about AWS', openQuestions.aws],
    ['open questions about Google Cloud', openQuestions.gcp],
  ])('%s: some at least', (_, found) => {
    expect(found.length).toBeGreaterThan(0);
  });

  it('has a pin for every geography in every residency group', () => {
    for (const { geographies } of platforms.residency) {
      expect(Object.keys(geographies).toSorted()).toEqual([...GEOGRAPHIES].toSorted());
    }
  });

  it('has the four frontier families that the deal is about, and a model in every family', () => {
    const frontier = catalogue.families.filter((family) => family.frontier);
    expect(frontier.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['claude', 'gemini', 'gpt', 'grok']),
    );
    const sold = new Set(catalogue.models.map(({ family }) => family));
    expect(catalogue.families.filter(({ id }) => !sold.has(id))).toEqual([]);
  });

  it('sells every model somewhere, each at most once on each cloud', () => {
    const places = catalogue.offerings.map(({ model, cloud }) => `${cloud} ${model}`);
    expect(new Set(places).size).toBe(places.length);
    const sold = new Set(catalogue.offerings.map(({ model }) => model));
    // Released by its lab; where it is sold no source read says.
    expect(catalogue.models.filter(({ id }) => !sold.has(id)).map(({ id }) => id)).toEqual([
      'anthropic/claude-mythos-5-2',
    ]);
  });

  it('obeys the schema of the lean catalogue when assembled', () => {
    expect(v.safeParse(Catalogue, catalogue).issues).toBeUndefined();
  });

  it('lists the events oldest first', () => {
    const days = events.events.map(({ on }) => (on.length === 7 ? `${on}-01` : on));
    expect(days).toEqual(days.toSorted());
  });
});

const NO_TERMS = { infrastructure: [], operator: [], price: [] };
const MARS = [{ from: null, value: ['eu', 'mars'], sources: [] }];

/** Sources that were read and are cited by no fact, or by none any more: a later reading has better ones. */
const UNCITED = ['github-0dd9e9', 'x-b0cf60'];

describe('The sources', () => {
  const cited = new Set(
    files.flatMap(({ text }) => [...citations(JSON.parse(text), '')].map(({ id }) => id)),
  );

  it('that are cited exist', () => {
    expect([...cited].filter((id) => !(id in parts.sources))).toEqual([]);
  });

  it('that are never cited are known: they were read and not used', () => {
    const unused = Object.keys(parts.sources).filter((id) => !cited.has(id));
    expect(unused).toEqual(UNCITED);
  });

  it('stand behind every dated fact', () => {
    const bare = parts.offerings.flatMap(({ cloud, model, history }) =>
      history
        .filter((fact) => fact.sources.length === 0)
        .map(({ on }) => `${cloud} ${model} ${on}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('Every text', () => {
  it('is written in both languages', () => {
    const lacking = files.flatMap(({ path, text }) => textsOf(JSON.parse(text), path));
    expect(lacking.length).toBeGreaterThan(1000);
    expect(lacking.filter(({ complete }) => !complete)).toEqual([]);
  });
});

describe('The JSON Schemas on disk', () => {
  it('are those that the schemas in the code give', async () => {
    const folder = join(CATALOGUE_FOLDER, 'schema');
    const expected = schemaFiles();
    const names = await readdir(folder).catch(() => []);
    expect(names.toSorted(compareText), 'run npm run catalogue:schema').toEqual(
      [...expected.keys()].toSorted(compareText),
    );
    for (const [name, text] of expected)
      expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });

  it('are what every file points its editor to', () => {
    const known = new Set(schemaFiles().keys());
    for (const { path, text } of files) {
      const pointer = v.parse(v.looseObject({ $schema: v.string() }), JSON.parse(text)).$schema;
      const target = new URL(pointer, `file:///${path}`).pathname;
      expect([path, target.startsWith('/schema/') && known.has(target.slice(8))]).toEqual([
        path,
        true,
      ]);
    }
  });
});

describe('The check of the catalogue', () => {
  it('finds nothing wrong with the catalogue', () => {
    expect(checkCatalogue(new CatalogueFiles(files)).map(printProblem)).toEqual([]);
  });

  it('finds everything that is wrong in one run: the file, the place in it, what to write', () => {
    const dated = (model: string, ...history: unknown[]) => edited(google(model), { history });
    // Each broken file, and the beginnings of the lines about it.
    const cases: readonly (readonly [RawFile, ...string[]])[] = [
      [{ path: 'labs/ai21.json', text: '{' }, 'not JSON: .*; mend the JSON'],
      [{ path: 'clouds/aws/notes.json', text: '{}' }, 'no kind of file belongs here; move it'],
      [edited(google('gemini-3-pro'), { price2: 1 }), ' at price2: .*; write never'],
      [
        edited(google('gemini-3-flash'), { terms: { ...NO_TERMS, scopes: MARS } }),
        ' at terms.scopes.0.value.1: "mars" .*; write .*"eu"',
      ],
      [
        edited(google('gemini-3-5-flash'), { note: { en: 'Only English.' } }),
        ' at note.de: .*; write ',
      ],
      [
        edited('models/google/gemini-3-pro.json', { weights: 'half' }),
        ' at weights: "half" .*; write .*"closed"',
      ],
      [
        edited('models/google/gemini-3-flash.json', { family: 'gemin' }),
        ' at family: there is no family "gemin"; did you mean "gemini"\\?',
      ],
      [
        edited('events/grok3-azure.json', { labs: ['yai'] }),
        ' at labs.0: there is no lab "yai"; did you mean "xai"\\?',
      ],
      [
        dated('gemini-3-6-flash', entry('2026-02-30', 'ga')),
        ' at history.0.on: "2026-02-30" .*; write .*YYYY-MM-DD',
      ],
      [
        dated('gemini-3-7-flash', entry('2026-05', 'ga')),
        ' at history.0: .*; write a month \\(YYYY-MM\\) with precision "month"',
      ],
      [
        dated('gemini-3-8-flash', entry('2026-05-05', 'live')),
        ' at history.0.status: "live" .*; write .*"ga"',
      ],
      [
        dated('gemini-1-0-pro', { ...entry('2026-05-05', 'ga'), sources: [] }),
        ' at history.0.sources: .*; name at least one source',
      ],
      [
        dated('gemini-1-5-pro', { ...entry('2026-05-05', 'ga'), sources: ['github-4d67d3'] }),
        ' at history.0.sources.0: there is no source "github-4d67d3"; did you mean "github-4d67d2"\\?',
      ],
      [
        dated('gemini-4-hydrogen', entry('2027-01-01', 'ga')),
        ' at history.0.on: 2027-01-01 is after the edition .*; raise edition.json',
      ],
      [
        dated('gemini-2-0-flash', entry('2026-05-01', 'retired'), entry('2026-06-01', 'ga')),
        ' at history.1.status: "ga" cannot follow "retired"; write one of nothing',
      ],
      [
        dated('gemini-2-5-flash', entry('2026-06-01', 'ga'), {
          ...entry('2026-05-01', 'preview'),
          sources: ['x'],
        }),
        ' at history.1.on: 2026-05-01 comes after 2026-06-01; sort the history, oldest first',
        ' at history.1.status: "preview" cannot follow "ga"; write one of suspended, deprecated, retired',
        ' at history.1.sources.0: there is no source "x"; ',
      ],
      [
        dated('gemini-1-5-flash', entry('2026-06-01', 'preview'), {
          ...entry('2026-05', 'ga'),
          precision: 'month',
        }),
        ' at history.1.on: 2026-05 comes after 2026-06-01; ',
      ],
      [
        edited(google('gemini-3-1-pro'), {
          history: [entry('2026-05-01', 'retired')],
          plannedRetirement: { on: '2026-06-01', sources: ['github-4d67d2'] },
        }),
        ' at plannedRetirement: announced for 2026-06-01, but retired on 2026-05-01; remove the announcement',
      ],
      [
        { ...edited(google('gemini-3-pro'), {}), path: 'clouds/gpc/google/gemini-3-pro.json' },
        ' at the folder: there is no cloud "gpc"; did you mean "gcp"\\?',
      ],
      [
        { ...edited(google('gemini-3-pro'), {}), path: google('gemini-3-prro') },
        ' at the file name: there is no model "google/gemini-3-prro"; did you mean "google/gemini-3-pro"\\?',
      ],
      [
        { ...edited('models/xai/grok-4-3.json', {}), path: 'models/xaii/grok-9.json' },
        ' at the folder: there is no lab "xaii"; did you mean "xai"\\?',
      ],
    ];
    const broken = cases.map(([file]) => file);
    const paths = new Set(broken.map(({ path }) => path));
    const sound = files.filter(
      ({ path }) => !paths.has(path) && path !== 'clouds/azure/cloud.json',
    );
    const lines = checkCatalogue(new CatalogueFiles([...sound, ...broken])).map(printProblem);
    const expected = [
      ...cases.flatMap(([{ path }, ...says]) =>
        says.map((text) => `${path}(?::)?${text.startsWith(' ') ? '' : ' '}${text}`),
      ),
      'clouds/azure/cloud.json: the cloud is not described; add the file',
    ];
    const missing = expected.filter(
      (text) =>
        lines.filter((line) => new RegExp(`^mocks/catalogue/${text}`).test(line)).length !== 1,
    );
    const surplus = lines.filter(
      (line) => !expected.some((text) => new RegExp(`^mocks/catalogue/${text}`).test(line)),
    );
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });
});

function google(model: string): string {
  return `clouds/gcp/google/${model}.json`;
}

function entry(on: string, status: string) {
  return { on, status, precision: 'day', sources: ['github-4d67d2'] };
}

/** A file of the catalogue with some of its fields written anew. */
function edited(path: string, fields: Record<string, unknown>): RawFile {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`no file ${path}`);
  const data = v.parse(v.record(v.string(), v.unknown()), JSON.parse(file.text));
  return { path, text: JSON.stringify({ ...data, ...fields }) };
}

/** Every object that holds a text in some language, and whether it holds both. */
function textsOf(data: unknown, at: string): { at: string; complete: boolean }[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Object.entries(data).flatMap(([key, value]) => textsOf(value, `${at}.${key}`));
  if (!('en' in data || 'de' in data)) return below;
  const both = v.strictObject({
    en: v.pipe(v.string(), v.trim(), v.nonEmpty()),
    de: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  });
  return [{ at, complete: v.is(both, data) }];
}

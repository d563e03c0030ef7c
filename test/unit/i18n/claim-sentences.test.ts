import { describe, expect, it, test } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { LOCALES } from '#domain/text.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { words } from './say-claim.ts';

const real = indexCatalogue(await loadFromFiles()('catalogue'));
const onRealDay = (day: string) => words(real, 'en', day);

const CELLS = {
  'same-version-ga': ['ga 2026-01-01  ga 2026-01-01  ga 2026-01-01'],
  'family-ga': ['ga 2026-01-01  ga 2026-01-01  -', '-  -  ga 2026-01-01'],
  'same-version-sale': ['preview 2026-01-01  ga 2026-01-01  ga 2026-01-01'],
  'family-sale': ['preview 2026-01-01  ga 2026-01-01  -', '-  -  ga 2026-01-01'],
  two: ['ga 2026-01-01  ga 2026-01-01  -'],
  one: ['-  ga 2026-01-01  -'],
  none: ['-  -  -'],
} as const;
type Drawn = keyof typeof CELLS;

/** Families that all have the same reach, beside a weak one. */
function families(reach: Drawn, names: readonly string[]): CatalogueIndex {
  const rows = names.flatMap((name) => CELLS[reach].map((cells, at) => `${name}/v${at}  ${cells}`));
  return drawIndex(`  azure  aws  gcp\n${rows.join('\n')}`);
}

const NAMES = ['claude', 'gpt', 'grok'];

describe('The claim in English', () => {
  test.each([
    [
      'same-version-ga',
      1,
      'Claude is the one top model on all three clouds.',
      'The same version, generally available on each.',
      'As of 22 November 2026, Claude is the one top model on all three clouds in the same version, generally available on each.',
    ],
    [
      'same-version-ga',
      2,
      'Claude and GPT are the top models on all three clouds.',
      'Each in one and the same version, generally available everywhere.',
      null,
    ],
    [
      'same-version-ga',
      3,
      'Claude, GPT and Grok are the top models on all three clouds.',
      'Each in one and the same version, generally available everywhere.',
      null,
    ],
    [
      'family-ga',
      1,
      'Claude is the one top model on all three clouds.',
      'Generally available on each, but never in the same version.',
      null,
    ],
    [
      'family-ga',
      3,
      'Claude, GPT and Grok are the top models on all three clouds.',
      'Generally available on each, but never in the same version.',
      null,
    ],
    [
      'same-version-sale',
      1,
      'Claude is the one top model on all three clouds.',
      'The same version; a preview on Azure.',
      'As of 22 November 2026, Claude is the one top model on all three clouds in the same version, a preview on Azure.',
    ],
    [
      'same-version-sale',
      2,
      'Claude and GPT are the top models on all three clouds.',
      'Each in one and the same version, but not generally available everywhere.',
      null,
    ],
    [
      'family-sale',
      1,
      'Claude is the one top model on all three clouds.',
      'On sale on each, but never in the same version.',
      null,
    ],
    [
      'family-sale',
      2,
      'Claude and GPT are the top models on all three clouds.',
      'On sale on each, but never in the same version.',
      null,
    ],
    [
      'two',
      1,
      'No top model is on all three clouds.',
      'Claude comes closest, on two of the three.',
      'As of 22 November 2026, no top model is on all three clouds; Claude comes closest, on two of the three.',
    ],
    [
      'two',
      2,
      'No top model is on all three clouds.',
      'Claude and GPT come closest, on two of the three.',
      null,
    ],
    [
      'one',
      3,
      'No top model is on all three clouds.',
      'Claude, GPT and Grok come closest, on one of the three.',
      null,
    ],
    [
      'none',
      1,
      'No top model is on all three clouds.',
      null,
      'As of 22 November 2026, no top model is on all three clouds.',
    ],
  ] as const)('%s of %i says what it should', (reach, count, headline, qualifier, sentence) => {
    const said = words(families(reach, NAMES.slice(0, count)), 'en');
    expect([said.headline, said.qualifier]).toEqual([headline, qualifier]);
    expect(said.sentence).toBe(sentence ?? said.sentence);
  });
});

describe('The claim in German', () => {
  test.each([
    [
      'same-version-ga',
      1,
      'Claude ist das einzige Spitzenmodell auf allen drei Clouds.',
      'Dieselbe Version, auf jeder allgemein verfügbar.',
      'Stand 22. November 2026: Claude ist das einzige Spitzenmodell auf allen drei Clouds in derselben Version, auf jeder allgemein verfügbar.',
    ],
    [
      'same-version-ga',
      2,
      'Claude und GPT sind die Spitzenmodelle auf allen drei Clouds.',
      'Jedes in ein und derselben Version, überall allgemein verfügbar.',
      null,
    ],
    [
      'same-version-ga',
      3,
      'Claude, GPT und Grok sind die Spitzenmodelle auf allen drei Clouds.',
      'Jedes in ein und derselben Version, überall allgemein verfügbar.',
      null,
    ],
    [
      'family-ga',
      1,
      'Claude ist das einzige Spitzenmodell auf allen drei Clouds.',
      'Auf jeder allgemein verfügbar, aber nie in derselben Version.',
      null,
    ],
    [
      'same-version-sale',
      1,
      'Claude ist das einzige Spitzenmodell auf allen drei Clouds.',
      'Dieselbe Version; auf Azure eine Vorschau.',
      'Stand 22. November 2026: Claude ist das einzige Spitzenmodell auf allen drei Clouds in derselben Version, auf Azure eine Vorschau.',
    ],
    [
      'same-version-sale',
      2,
      'Claude und GPT sind die Spitzenmodelle auf allen drei Clouds.',
      'Jedes in ein und derselben Version, aber nicht überall allgemein verfügbar.',
      null,
    ],
    [
      'family-sale',
      1,
      'Claude ist das einzige Spitzenmodell auf allen drei Clouds.',
      'Auf jeder erhältlich, aber nie in derselben Version.',
      null,
    ],
    [
      'two',
      1,
      'Kein Spitzenmodell ist auf allen drei Clouds.',
      'Am nächsten kommt Claude, auf zwei von dreien.',
      'Stand 22. November 2026: Kein Spitzenmodell ist auf allen drei Clouds; am nächsten kommt Claude, auf zwei von dreien.',
    ],
    [
      'one',
      3,
      'Kein Spitzenmodell ist auf allen drei Clouds.',
      'Am nächsten kommen Claude, GPT und Grok, auf einer von dreien.',
      null,
    ],
    [
      'none',
      1,
      'Kein Spitzenmodell ist auf allen drei Clouds.',
      null,
      'Stand 22. November 2026: Kein Spitzenmodell ist auf allen drei Clouds.',
    ],
  ] as const)('%s of %i says what it should', (reach, count, headline, qualifier, sentence) => {
    const said = words(families(reach, NAMES.slice(0, count)), 'de');
    expect([said.headline, said.qualifier]).toEqual([headline, qualifier]);
    expect(said.sentence).toBe(sentence ?? said.sentence);
  });
});

describe('In both languages', () => {
  const every = (Object.keys(CELLS) as Drawn[]).flatMap((reach) =>
    [1, 2, 3].flatMap((count) => LOCALES.map((locale) => ({ reach, count, locale }))),
  );

  it.each(every)(
    '$reach of $count in $locale is one sentence: dated, without gaps, with the reach in it',
    ({ reach, count, locale }) => {
      const names = NAMES.slice(0, count);
      const { sentence, qualifier, headline, said } = words(families(reach, names), locale);
      expect(sentence).toMatch(
        locale === 'en' ? /^As of 22 November 2026, / : /^Stand 22\. November 2026: /,
      );
      for (const text of [sentence, headline, qualifier ?? 'Nothing.']) {
        expect(text).toMatch(/^[A-ZÄÖÜ].*[^.,;]\.$/u);
        expect(text).not.toMatch(/ {2}|\0|undefined|null|\.\.|,,| ,/);
      }
      const shown = said.headline.filter(({ role }) => role === 'family').map(({ text }) => text);
      expect(shown.length).toBe(['two', 'one', 'none'].includes(reach) ? 0 : count);
      for (const name of shown) expect(sentence).toContain(name);
      expect(said.headline.filter(({ role }) => role === 'all')).toHaveLength(1);
    },
  );

  it('a rival with a weaker reach does not make the sentence false: it names the reach it is about', () => {
    const index = drawIndex(`
               azure               aws            gcp
      claude/a  preview 2026-01-01  ga 2026-01-01  ga 2026-01-01
      gpt/a     ga 2026-01-01       ga 2026-01-01  -
      gpt/b     -                   -              preview 2026-01-01
    `);
    expect(words(index, 'en').sentence).toContain('in the same version');
    expect(words(index, 'de').sentence).toContain('in derselben Version');
  });

  it('every day of product.md has its headline', () => {
    expect(onRealDay('2025-11-17').sentence).toBe(
      'As of 17 November 2025, no top model is on all three clouds; Claude comes closest, on two of the three.',
    );
    expect(onRealDay('2025-11-18').qualifier).toBe('The same version; a preview on Azure.');
    expect(onRealDay('2026-06-20').headline).toBe(
      'Claude is, as far as documented, the one top model on all three clouds.',
    );
    expect(onRealDay('2026-06-29').qualifier).toBe(
      'The same version, generally available on each.',
    );
    expect(onRealDay('2026-11-22').sentence).toBe(
      'As of 22 November 2026, Claude is the one top model on all three clouds in the same version, generally available on each.',
    );
  });
});

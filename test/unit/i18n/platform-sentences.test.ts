import { describe, expect, it, test } from 'vitest';
import type { CloudId } from '#domain/cloud.ts';
import { comparePlatforms } from '#domain/platform-comparison.ts';
import type { Tally } from '#domain/platform-verdict.ts';
import type { Locale } from '#domain/text.ts';
import { platformMeaning } from '#i18n/sentences/platform-meaning.ts';
import { platformSentences } from '#i18n/sentences/platforms.ts';
import { fact, feature, group, platformsOf } from '#test/support/draw-platforms.ts';

const NAMES = { azure: 'A', aws: 'B', gcp: 'C' };
const cloud = (id: CloudId) => NAMES[id];
const PAIR = ['azure', 'aws'] as const;
const counts = (differs: number, same: number, words: number, open: number): Tally => ({
  differs,
  same,
  words,
  open,
});

describe('The headline of the platforms', () => {
  const cases: readonly [Locale, readonly CloudId[], Tally, string][] = [
    [
      'en',
      PAIR,
      counts(9, 8, 7, 5),
      'A and B differ in 9 of 17 points that can be compared; 12 cannot.',
    ],
    [
      'en',
      ['azure', 'aws', 'gcp'],
      counts(1, 0, 0, 0),
      'The three clouds differ in 1 of 1 points that can be compared; 0 cannot.',
    ],
    [
      'en',
      PAIR,
      counts(0, 3, 0, 2),
      'A and B differ in none of 3 points that can be compared; 2 cannot.',
    ],
    ['en', PAIR, counts(0, 0, 2, 2), 'Nothing documented about A and B can be compared.'],
    ['en', ['gcp'], counts(0, 3, 2, 4), '5 of 9 points about C are documented.'],
    [
      'de',
      PAIR,
      counts(9, 8, 7, 5),
      'A und B unterscheiden sich in 9 von 17 vergleichbaren Punkten; 12 sind nicht vergleichbar.',
    ],
    ['de', ['gcp'], counts(0, 3, 2, 4), '5 von 9 Punkten zu C sind belegt.'],
  ];
  test.each(cases)('in %s of %j with %j', (locale, clouds, tally, headline) => {
    expect(platformSentences(clouds, cloud, tally, locale).headline).toBe(headline);
  });

  it('is followed by why the others cannot be compared', () => {
    const { lead } = platformSentences(PAIR, cloud, counts(9, 8, 1, 5), 'en');
    expect(lead).toContain('1 is documented on each');
    expect(lead).toContain('5 are not documented on each');
  });
});

describe('What the platforms mean', () => {
  const billing = (eligible: string | null) => ({
    route: 'marketplace',
    commitment: 'X',
    eligible,
  });
  const platforms = platformsOf({
    facts: [
      fact('azure', 'billing', billing('yes')),
      fact('aws', 'billing', billing(null)),
      fact('aws', 'claude-processor'),
      fact('azure', 'compliance', { hipaa: 'yes', c5: null }),
    ],
    features: [feature('one', ['ga', 'no', 'ga'])],
    residency: [
      group('azure', 'one', 'eu-'),
      group('aws', 'one', 'eu+'),
      group('aws', 'one', 'eu-'),
    ],
  });
  const told = platformMeaning(
    platforms,
    comparePlatforms(platforms, PAIR),
    { cloud, family: (id) => id },
    'en',
  );

  it('names of a family only the models that can be kept in the EU', () => {
    expect(told.architect).toContain('A: nothing. B: one (one eu+).');
    expect(told.architect).toContain('1 on A and 0 on B. 1 differs.');
  });

  it('says of a commitment whether it counts, or that nobody says', () => {
    expect(told.finance).toContain('A: through the marketplace, counting toward X.');
    expect(told.finance).toContain(
      'B: through the marketplace, whether it counts toward X is not documented.',
    );
    expect(told.finance).toContain('on A not documented');
  });

  it('counts what is documented about data, and repeats what compliance answers', () => {
    expect(told.data).toContain('Of 2 cells on who processes and keeps the data, 1');
    expect(told.data).toContain('yes for HIPAA; not documented for C5');
  });
});

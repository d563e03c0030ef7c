import { describe, expect, test } from 'vitest';
import { kindOf, SCHEMAS } from '#mocks/file-kinds.ts';

const PLACES = [
  ['edition.json', 'edition', []],
  ['editions/2026-11-26.json', 'edition-changes', ['2026-11-26']],
  ['renamed.json', 'renamed', []],
  ['aliases.json', 'aliases', []],
  ['out-of-scope.json', 'out-of-scope', []],
  ['labs/xai.json', 'lab', ['xai']],
  ['families/grok.json', 'family', ['grok']],
  ['models/xai/grok-4-3.json', 'model', ['xai', 'grok-4-3']],
  ['clouds/aws/cloud.json', 'cloud', ['aws']],
  ['clouds/aws/xai/grok-4-3.json', 'offering', ['aws', 'xai', 'grok-4-3']],
  ['sources/amazon-1.json', 'source', ['amazon-1']],
  ['events/grok3-azure.json', 'event', ['grok3-azure']],
  ['deal/facts/equity.json', 'deal-fact', ['equity']],
  ['deal/contradictions/a.json', 'deal-contradiction', ['a']],
  ['deal/open-questions.json', 'deal-open-questions', []],
  ['deal/claim-check.json', 'claim-check', []],
  ['platforms/facts/aws/billing.json', 'platform-fact', ['aws', 'billing']],
  ['platforms/features/batch.json', 'feature', ['batch']],
  ['platforms/gpt-features/batch.json', 'gpt-feature', ['batch']],
  ['platforms/residency/claude.json', 'residency', ['claude']],
  ['platforms/requests/aws.json', 'request', ['aws']],
  ['platforms/contradictions/a.json', 'contradiction', ['a']],
  ['platforms/about.json', 'platform-about', []],
] as const;

describe('A file of the catalogue', () => {
  test.each(PLACES)('%s is of the kind %s', (path, kind, names) => {
    expect(kindOf(path)).toEqual({ kind, names });
  });

  test('of every kind has an example above', () => {
    expect(new Set(PLACES.map(([, kind]) => kind))).toEqual(new Set(Object.keys(SCHEMAS)));
  });

  test.each([
    'readme.json',
    'editionXjson',
    'labs/xai/more.json',
    'models/grok.json',
    'clouds/aws/grok.json',
    'clouds/aws/xai/grok/4.json',
    'extra/labs/xai.json',
    'labs/.json',
  ])('has no place at %s', (path) => {
    expect(kindOf(path)).toBeNull();
  });
});

import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { SCHEMAS } from '#mocks/file-kinds.ts';
import { filesOf, type NewOffering } from '#tools/new-offering.ts';
import { proposeIds } from '#tools/propose-ids.ts';

const TOLD: NewOffering = {
  cloud: 'aws',
  model: 'acme/one-2',
  name: 'One 2',
  family: 'one',
  weights: null,
  released: null,
  status: 'ga',
  on: '2026-11-26',
  precision: 'by',
  scopes: ['us'],
  ids: {},
  confidence: 'secondary',
  source: { url: 'https://docs.example.com/one', title: null, publisher: 'Example', date: null },
};

test.each([
  ['azure', 'openai/gpt-6-3-sol', 'GPT-6.3 Sol', [], { default: 'gpt-6.3-sol' }],
  ['gcp', 'anthropic/claude-opus-6', 'Claude Opus 6', ['us'], { default: 'claude-opus-6' }],
  [
    'aws',
    'anthropic/claude-opus-6-1',
    'Claude Opus 6.1',
    ['global', 'eu', 'jp'],
    {
      default: 'anthropic.claude-opus-6-1',
      global: 'global.anthropic.claude-opus-6-1',
      eu: 'eu.anthropic.claude-opus-6-1',
    },
  ],
  ['aws', 'moonshot/kimi-k4', 'Kimi K4', [], { default: 'moonshotai.kimi-k4' }],
] as const)(
  'on %s the id of %s (%s, pinned to %j) is proposed as %j',
  (cloud, model, name, scopes, ids) => {
    expect(proposeIds(cloud, model, name, scopes)).toEqual(ids);
  },
);

it('writes files that their schemas take, and nothing that was not told', () => {
  const files = filesOf(TOLD, false, {});
  expect(Object.keys(files)).toEqual([
    expect.stringMatching(/^sources\/example-[0-9a-f]{6}\.json$/),
    'models/acme/one-2.json',
    'clouds/aws/acme/one-2.json',
  ]);
  const [source, model, offering] = Object.values(files);
  expect(v.is(SCHEMAS.source, source)).toBe(true);
  expect(v.is(SCHEMAS.model, model)).toBe(true);
  expect(v.parse(SCHEMAS.offering, offering)).toMatchObject({
    modelIds: {},
    context: null,
    terms: { price: [], operator: [], scopes: [{ from: null, value: ['us'] }] },
  });
});

it('leaves a model and a source alone that are there', () => {
  const { url } = TOLD.source;
  const sources = { 'example-1': { url, title: null, publisher: null, date: null } };
  const files = filesOf(TOLD, true, sources);
  expect(Object.keys(files)).toEqual(['clouds/aws/acme/one-2.json']);
  expect(JSON.stringify(files)).toContain('"example-1"');
});

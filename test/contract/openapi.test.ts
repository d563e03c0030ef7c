import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { isDay } from '#domain/day.ts';
import { ENDPOINTS } from '#mocks/answers.ts';
import { API_BASE } from '#mocks/endpoint.ts';
import { answerTo, EXAMPLES } from '#test/support/api.ts';

const Content = v.record(v.string(), v.looseObject({ schema: v.looseObject({}) }));
const Parameter = v.looseObject({
  name: v.string(),
  in: v.picklist(['path', 'query']),
  required: v.boolean(),
  schema: v.looseObject({}),
});
const Operation = v.looseObject({
  summary: v.string(),
  operationId: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  parameters: v.array(Parameter),
  responses: v.record(
    v.string(),
    v.looseObject({ description: v.string(), content: v.optional(Content) }),
  ),
});
const Document = v.looseObject({
  openapi: v.literal('3.1.0'),
  info: v.looseObject({ title: v.string(), version: v.string() }),
  servers: v.tuple([v.strictObject({ url: v.string() })]),
  paths: v.record(v.string(), v.strictObject({ get: Operation })),
  components: v.looseObject({ schemas: v.record(v.string(), v.looseObject({})) }),
});
type Document = v.InferOutput<typeof Document>;

const ROOT = 'http://tricloud.invalid/openapi.json';
let document: Document;
let ajv: Ajv2020;

beforeAll(async () => {
  const { body } = await answerTo('/openapi.json');
  document = v.parse(Document, JSON.parse(body ?? ''));
  ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: 'log' });
  ajv.addFormat('date', isDay);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addSchema({ $id: ROOT, ...document }, undefined, undefined, false);
});

/** The check that the document itself describes for one kind of answer. */
function checkFor(path: string, status: string, type: string): ValidateFunction {
  const schema = document.paths[path]?.get.responses[status]?.content?.[type]?.schema;
  if (!schema) throw new Error(`the document has no ${type} for ${status} of ${path}`);
  const reference = v.parse(v.optional(v.string()), schema['$ref']);
  const check = reference === undefined ? ajv.compile(schema) : ajv.getSchema(ROOT + reference);
  if (!check) throw new Error(`the document has nothing at ${reference ?? ''}`);
  return check;
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') yield inner;
    else yield* referencesIn(inner);
  }
}

const pointedAt = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part],
      document,
    );

describe('The OpenAPI document', () => {
  it('has every endpoint of the table, at the base of the API, and no other', () => {
    expect(Object.keys(document.paths)).toEqual(ENDPOINTS.map(({ path }) => path));
    expect(document.servers).toEqual([{ url: API_BASE }]);
  });

  it('names every operation once', () => {
    const names = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(names.length).toBe(new Set(names).size);
  });

  it('refers only to what it has', () => {
    const references = [...referencesIn(document)];
    expect(references.length).toBeGreaterThan(ENDPOINTS.length);
    expect(references.filter((each) => pointedAt(each) === undefined)).toEqual([]);
  });

  it('uses every schema that it has', () => {
    const used = new Set(referencesIn(document));
    const names = Object.keys(document.components.schemas);
    expect(names.filter((name) => !used.has(`#/components/schemas/${name}`))).toEqual([]);
  });

  it('is made of schemas that JSON Schema 2020-12 accepts', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect([name, ajv.validateSchema(schema), ajv.errors]).toEqual([name, true, null]);
    }
  });

  test.each(ENDPOINTS)('describes the parameters of $path', ({ path, query }) => {
    const parameters = document.paths[path]?.get.parameters ?? [];
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const named = (where: string) =>
      parameters.filter((each) => each.in === where).map(({ name }) => name);
    expect([named('path'), named('query')]).toEqual([inPath, Object.keys(query)]);
    for (const { schema, required, in: where } of parameters) {
      expect([Object.keys(schema).length > 0, where === 'path' && !required]).toEqual([
        true,
        false,
      ]);
    }
  });
});

describe('What a parameter may be', () => {
  const Enumerated = v.looseObject({
    items: v.looseObject({ enum: v.pipe(v.array(v.string()), v.minLength(1)) }),
  });

  test.each(ENDPOINTS.filter(({ query }) => Object.keys(query).length > 0))(
    'is taken by the API: every value named for $path',
    async ({ path }) => {
      for (const { name, schema } of document.paths[path]?.get.parameters ?? []) {
        const values = v.is(Enumerated, schema) ? schema.items.enum : [];
        for (const value of values) {
          const { status } = await answerTo(`${path}?${name}=${value}`);
          expect([name, value, status]).toEqual([name, value, 200]);
        }
      }
    },
  );
});

describe('What the API answers', () => {
  test.each(Object.entries(EXAMPLES))('at %s is what the document says', async (path, [asked]) => {
    const check = checkFor(path, '200', 'application/json');
    const { body } = await answerTo(asked);
    expect([check(JSON.parse(body ?? '')), check.errors]).toEqual([true, null]);
  });

  test.each(Object.keys(EXAMPLES).filter((path) => path !== '/openapi.json'))(
    'at %s would be refused with anything missing or added',
    async (path) => {
      const check = checkFor(path, '200', 'application/json');
      const answer = v.parse(
        v.record(v.string(), v.unknown()),
        JSON.parse((await answerTo(EXAMPLES[path]?.[0] ?? path)).body ?? ''),
      );
      const [first = ''] = Object.keys(answer);
      const { [first]: _, ...missing } = answer;
      expect([check(missing), check({ ...answer, unheardOf: 1 })]).toEqual([false, false]);
    },
  );

  test.each([
    ['/claim', '/claim?at=never', '400'],
    ['/availability', '/availability?cloud=ibm', '400'],
    ['/changes', '/changes', '400'],
    ['/models/{lab}/{model}', '/models/xai/grok-4-33', '404'],
    ['/offerings/{cloud}/{lab}/{model}', '/offerings/aws/xai/grok-4-33', '404'],
  ])('at %s is the promised problem document: %s', async (path, asked, status) => {
    const check = checkFor(path, status, 'application/problem+json');
    const answer = await answerTo(asked);
    expect([String(answer.status), check(JSON.parse(answer.body ?? '')), check.errors]).toEqual([
      status,
      true,
      null,
    ]);
  });

  test.each(Object.entries(EXAMPLES))(
    'at %s is promised for an unknown parameter too',
    async (path, [asked]) => {
      const { status } = await answerTo(`${asked}${asked.includes('?') ? '&' : '?'}colour=red`);
      expect(Object.keys(document.paths[path]?.get.responses ?? {})).toContain(String(status));
    },
  );
});

/** The OpenAPI 3.1 document, generated from the schemas that also guard the app. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Problem } from '#domain/problem.ts';
import { API_BASE, type Endpoint } from './endpoint.ts';

/** What is promised of the document itself. */
export const OpenApi = v.looseObject({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), v.looseObject({})),
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The document for a table of endpoints. */
export async function openApi(endpoints: readonly Endpoint[]): Promise<object> {
  const named = await Promise.all(
    endpoints.map(async ({ answers, schema }) => [answers, jsonSchema(await schema())] as const),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tricloud',
      version: '1',
      description:
        'Which frontier AI models run on Azure, AWS and Google Cloud, since when, and on what evidence.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_BASE }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }]),
    ),
    components: { schemas: { ...Object.fromEntries(named), Problem: jsonSchema(Problem) } },
  };
}

function operation({ path, summary, query, answers, refuses = {} }: Endpoint): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return {
    summary,
    operationId: path.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, ''),
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...Object.entries(query).map(([name, { description, schema, required = false }]) => ({
        name,
        in: 'query',
        required,
        explode: false,
        description,
        schema,
      })),
    ],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { schema: { type: 'string' } } },
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${answers}` },
          },
        },
      },
      304: { description: 'The answer behind If-None-Match still holds' },
      400: problem('A parameter cannot be understood; `field` names it'),
      ...(names.length > 0
        ? { 404: problem('There is no such thing; `nearest` names the closest id') }
        : {}),
      ...Object.fromEntries(Object.entries(refuses).map(([status, why]) => [status, problem(why)])),
    },
  };
}

function jsonSchema(schema: v.GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  return rest;
}

/** The OpenAPI 3.1 document, generated from the schemas that also guard the app. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import { Problem } from '#domain/problem.ts';
import { Catalogue } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { Deal } from '#domain/deal.ts';
import { Events } from '#domain/event.ts';
import { Citations, ModelEvidence, ModelIds, OfferingEvidence, Sources } from '#domain/evidence.ts';
import { OEmbed } from '#domain/oembed.ts';
import { SCOPES } from '#domain/offering.ts';
import { Platforms } from '#domain/platform.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { API_BASE, type Endpoint } from './endpoint.ts';

const SCHEMAS: Readonly<Record<string, readonly [name: string, schema: GenericSchema]>> = {
  '/catalogue': ['Catalogue', Catalogue],
  '/offerings/{cloud}/{lab}/{model}': ['OfferingEvidence', OfferingEvidence],
  '/models/{lab}/{model}': ['ModelEvidence', ModelEvidence],
  '/citations': ['Citations', Citations],
  '/ids': ['ModelIds', ModelIds],
  '/claim': ['ClaimAnswer', ClaimAnswer],
  '/availability': ['AvailabilityAnswer', AvailabilityAnswer],
  '/changes': ['ChangesAnswer', ChangesAnswer],
  '/events': ['Events', Events],
  '/deal': ['Deal', Deal],
  '/platforms': ['Platforms', Platforms],
  '/sources': ['Sources', Sources],
  '/oembed': ['OEmbed', OEmbed],
};

const day = { type: 'string', format: 'date' };
const listOf = (values: readonly string[]) => ({
  type: 'array',
  items: { type: 'string', enum: values },
});

const PARAMETERS: Readonly<Record<string, { description: string; schema: object }>> = {
  at: { description: 'The day to answer for; without it the edition speaks', schema: day },
  from: { description: 'The first day', schema: day },
  to: { description: "The second day; the edition's date when absent", schema: day },
  cloud: { description: 'Only these clouds', schema: listOf(CLOUDS) },
  lab: {
    description: 'Only models of these labs',
    schema: { type: 'array', items: { type: 'string' } },
  },
  family: {
    description: 'Only models of these families',
    schema: { type: 'array', items: { type: 'string' } },
  },

  url: {
    description: 'The address of a widget or a screen',
    schema: { type: 'string', format: 'uri' },
  },
  format: { description: 'Only `json`', schema: { type: 'string', enum: ['json'] } },
  maxwidth: { description: 'Pixels that there is room for', schema: { type: 'integer' } },
  maxheight: { description: 'Pixels that there is room for', schema: { type: 'integer' } },
  scope: {
    description: 'Only where an offering can be pinned to one of these',
    schema: listOf(SCOPES),
  },
  status: {
    description: 'Only where a cloud asked for has one of these statuses',
    schema: listOf(CELL_STATUSES),
  },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The document for a table of endpoints. */
export function openApi(endpoints: readonly Endpoint[]): object {
  const named = Object.values(SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)] as const);
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

/** The claim counts open weights or not; availability filters by either kind. */
function weightsOf(path: string): { description: string; schema: object } {
  return path === '/claim'
    ? { description: 'Whether open weights count too', schema: listOf(['closed', 'all']) }
    : { description: 'Only models with these weights', schema: listOf(['closed', 'open']) };
}

function operation({ path, summary, query }: Endpoint): object {
  const schema = SCHEMAS[path];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return {
    summary,
    operationId: path.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, ''),
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...query.map((name) => ({
        name,
        in: 'query',
        required: (path === '/changes' && name === 'from') || name === 'url',
        explode: false,
        ...(name === 'weights' ? weightsOf(path) : PARAMETERS[name]),
      })),
    ],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { schema: { type: 'string' } } },
        content: {
          'application/json': {
            schema: schema ? { $ref: `#/components/schemas/${schema[0]}` } : { type: 'object' },
          },
        },
      },
      304: { description: 'The answer behind If-None-Match still holds' },
      400: problem('A parameter cannot be understood; `field` names it'),
      ...(names.length > 0
        ? { 404: problem('There is no such thing; `nearest` names the closest id') }
        : {}),
      ...(path === '/oembed'
        ? {
            404: problem('The address is none of a widget or a screen'),
            501: problem('Another format than JSON was asked for'),
          }
        : {}),
    },
  };
}

function jsonSchema(schema: GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  return rest;
}

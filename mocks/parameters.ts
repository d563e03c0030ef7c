/** The query parameters of the API, each described once. */
import { CLOUDS } from '#domain/cloud.ts';
import { SCOPES } from '#domain/scope.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import type { Parameter } from './endpoint.ts';

const text = { type: 'string' };
const pixels = { type: 'integer' };
const listOf = (items: object) => ({ type: 'array', items });
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });

/** A day, for what the description says. */
export function dayParameter(description: string): Parameter {
  return { description, schema: { type: 'string', format: 'date' } };
}

/** A list of some of these words. */
export function listParameter(description: string, values: readonly string[]): Parameter {
  return { description, schema: listOf(oneOf(values)) };
}

export const AT = dayParameter('The day to answer for; today when absent, as on the screen');

/** What the status of every model can be narrowed to. */
export const AVAILABILITY: Readonly<Record<string, Parameter>> = {
  at: AT,
  cloud: listParameter('Only these clouds', CLOUDS),
  lab: { description: 'Only models of these labs', schema: listOf(text) },
  family: { description: 'Only models of these families', schema: listOf(text) },
  weights: listParameter('Only models with these weights', ['closed', 'open']),
  scope: listParameter('Only where an offering can be pinned to one of these', SCOPES),
  status: listParameter('Only where a cloud asked for has one of these statuses', CELL_STATUSES),
};

/** What the resolver is asked. */
export const RESOLVE: Readonly<Record<string, Parameter>> = {
  id: {
    description: 'An id, an ARN, an address, a deployment’s name, or words',
    schema: text,
    required: true,
  },
  at: dayParameter('The day to answer for; without it today is answered for'),
};

/** What the ends can be narrowed to. */
export const RETIREMENTS: Readonly<Record<string, Parameter>> = {
  from: dayParameter('Only ends on this day or later'),
  to: dayParameter('Only ends on this day or earlier'),
  cloud: listParameter('Only on these clouds', CLOUDS),
  family: { description: 'Only models of these families', schema: listOf(text) },
};

/** What consumers of oEmbed ask with. */
export const OEMBED: Readonly<Record<string, Parameter>> = {
  url: {
    description: 'The address of a widget or a screen',
    schema: { type: 'string', format: 'uri' },
    required: true,
  },
  format: { description: 'Only `json`', schema: oneOf(['json']) },
  maxwidth: { description: 'Pixels that there is room for', schema: pixels },
  maxheight: { description: 'Pixels that there is room for', schema: pixels },
};

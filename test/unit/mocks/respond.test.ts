import { describe, expect, it, test } from 'vitest';
import { badParameter, notFound, refuse } from '#mocks/problems.ts';
import { respond, type ApiRequest } from '#mocks/respond.ts';

const request = (more: Partial<ApiRequest> = {}): ApiRequest => ({
  method: 'GET',
  path: '/claim',
  query: new Map(),
  ifNoneMatch: null,
  site: '',
  ...more,
});
const etagOf = (value: unknown) => respond(request(), value).headers['etag'] ?? '';

describe('An answer', () => {
  it('is JSON with an ETag, open to every origin', () => {
    const { status, headers, body } = respond(request(), { a: 1 });
    expect({ status, body }).toEqual({ status: 200, body: '{"a":1}' });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
      etag: expect.stringMatching(/^"[0-9a-f]+"$/),
    });
  });

  it('keeps its ETag as long as it says the same, and no longer', () => {
    expect(etagOf({ a: 1 })).toBe(etagOf({ a: 1 }));
    const values = Array.from({ length: 2000 }, (_, at) => ({ at, on: `2026-01-${at}` }));
    expect(new Set(values.map(etagOf)).size).toBe(values.length);
  });

  const known = etagOf({ a: 1 });
  test.each([
    ['the very tag', known],
    ['a weak one', `W/${known}`],
    ['one of several', `"other", ${known} ,"more"`],
    ['any', '*'],
  ])('that the caller has already is not sent again: %s', (_, ifNoneMatch) => {
    const { status, headers, body } = respond(request({ ifNoneMatch }), { a: 1 });
    expect({ status, body, etag: headers['etag'] }).toEqual({
      status: 304,
      body: null,
      etag: known,
    });
  });

  test.each(['"other"', '', known.slice(1, -1)])(
    'is sent to whoever has another: %s',
    (ifNoneMatch) => {
      expect(respond(request({ ifNoneMatch }), { a: 1 }).status).toBe(200);
    },
  );

  it('to HEAD has the same headers and no body', () => {
    const get = respond(request(), { a: 1 });
    expect(respond(request({ method: 'HEAD' }), { a: 1 })).toEqual({ ...get, body: null });
  });
});

describe('A refusal', () => {
  it('is a problem document that nobody keeps', () => {
    const { status, headers, body } = respond(request(), badParameter('at', 'no day'));
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      400,
      'application/problem+json',
      'no-store',
    ]);
    expect(JSON.parse(body ?? '')).toEqual({
      type: 'urn:tricloud:problem:bad-parameter',
      title: 'Bad parameter',
      status: 400,
      detail: 'Parameter "at": no day',
      field: 'at',
    });
  });

  it('names the nearest thing that exists, or nothing', () => {
    expect(notFound('model', 'xai/grok-43', ['xai/grok-4-3']).problem).toMatchObject({
      status: 404,
      nearest: 'xai/grok-4-3',
      detail: 'There is no model "xai/grok-43". The nearest is "xai/grok-4-3".',
    });
    expect(notFound('model', 'ibm', ['xai/grok-4-3']).problem).toEqual({
      type: 'urn:tricloud:problem:not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no model "ibm".',
    });
  });

  it('to HEAD has no body either', () => {
    expect(respond(request({ method: 'HEAD' }), refuse(500, 'Oh', 'no')).body).toBeNull();
  });

  it('of a method says which ones are allowed', () => {
    expect(respond(request(), refuse(405, 'Method not allowed', '')).headers['allow']).toBe(
      'GET, HEAD',
    );
  });
});

describe('A question about what is allowed', () => {
  it('is answered without a body, for If-None-Match from elsewhere too', () => {
    const { status, headers, body } = respond(request({ method: 'OPTIONS' }), { a: 1 });
    expect({ status, body }).toEqual({ status: 204, body: null });
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'if-none-match',
    });
  });
});

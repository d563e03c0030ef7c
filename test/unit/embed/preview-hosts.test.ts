import { describe, expect, it, test } from 'vitest';
import { observe } from '#embed/builder/frame-message.ts';
import {
  findingsOf,
  HOSTS,
  NOTHING_YET,
  type HostId,
  type Observed,
} from '#embed/builder/hosts.ts';

const hostOf = (id: HostId) => {
  const host = HOSTS.find((each) => each.id === id);
  if (!host) throw new Error(`there is no host ${id}`);
  return host;
};
const ready: Observed = { state: 'ready', height: 300 };

describe('What a preview says is missing', () => {
  test.each<[HostId, Observed['state'], readonly string[]]>([
    ['plain', 'waiting', ['waiting']],
    ['plain', 'ready', ['works']],
    ['plain', 'silent', ['silent', 'fixedHeight']],
    ['sandboxed', 'ready', ['works', 'noPopups']],
    ['sandboxed', 'blocked', ['noAccess', 'fixedHeight']],
    ['storage', 'ready', ['works']],
    ['storage', 'blocked', ['noAccess', 'fixedHeight']],
    ['narrow', 'ready', ['works']],
    ['dark', 'ready', ['works']],
    ['noScript', 'waiting', ['noScripts', 'fixedHeight']],
    ['noScript', 'silent', ['noScripts', 'fixedHeight']],
  ])('in a page that is %s, where the frame is %s: %j', (id, state, findings) => {
    expect(findingsOf(hostOf(id), { state, height: null })).toEqual(findings);
  });

  it('is never that it works before the frame said so', () => {
    for (const host of HOSTS) {
      expect(findingsOf(host, NOTHING_YET)).not.toContain('works');
    }
  });
});

describe('What a preview hears', () => {
  test.each([
    [
      { tricloud: 1, id: null, type: 'ready', widget: 'claim', sentence: '' },
      { state: 'ready', height: null },
    ],
    [
      { tricloud: 1, id: null, type: 'height', height: 412 },
      { state: 'waiting', height: 412 },
    ],
    [
      { tricloud: 1, id: null, type: 'error', code: 'script-blocked', message: '' },
      { state: 'blocked', height: null },
    ],
  ])('%j', (message, observed) => {
    expect(observe(NOTHING_YET, message)).toEqual(observed);
  });

  test.each([
    [{ tricloud: 1, type: 'error', code: 'no-widget', message: '' }],
    [{ tricloud: 1, type: 'height', height: Number.NaN }],
    [{ tricloud: 1, type: 'height', height: 1e9 }],
    [{ tricloud: 2, type: 'ready' }],
    ['ready'],
    [null],
  ])('and makes nothing of %j', (message) => {
    expect(observe(ready, message)).toEqual(ready);
  });
});

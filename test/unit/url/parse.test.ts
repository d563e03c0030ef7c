import { describe, expect, it, test } from 'vitest';
import { PARAM_NAMES } from '#url/params.ts';
import { parseView, type LinkProblem } from '#url/parse.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

const viewOf = (query: string) => parseView(query).view;
const problemsOf = (query: string) => parseView(query).problems;

describe('Reading a link', () => {
  it('gives the default View for an empty one, with and without its question mark', () => {
    expect([parseView(''), parseView('?')]).toEqual([
      { view: DEFAULT_VIEW, problems: [] },
      { view: DEFAULT_VIEW, problems: [] },
    ]);
  });

  it('reads a link that a person would write', () => {
    expect(parseView('?at=2026-06-29&cloud=azure,aws&scope=eu')).toEqual({
      view: { ...DEFAULT_VIEW, at: '2026-06-29', clouds: ['azure', 'aws'], scopes: ['eu'] },
      problems: [],
    });
  });

  const readings: readonly [query: string, part: Partial<View>][] = [
    ['at=2024-02-29', { at: '2024-02-29' }],
    ['lang=de', { lang: 'de' }],
    ['theme=dark', { theme: 'dark' }],
    ['rows=versions', { rows: 'versions' }],
    ['toggle=claude,gpt', { toggled: ['claude', 'gpt'] }],
    ['toggle=-claude', { toggled: ['-claude'] }],
    ['sort=price', { sort: { by: 'price', reversed: false } }],
    ['sort=-price', { sort: { by: 'price', reversed: true } }],
    ['cols=none', { columns: [] }],
    ['cols=price,since', { columns: ['since', 'price'] }],
    ['ask=operated', { question: 'operated' }],
    ['density=compact', { density: 'compact' }],
    ['cloud=gcp,azure,gcp', { clouds: ['azure', 'gcp'] }],
    ['on=all', { on: 'all' }],
    ['lab=xai,xai,openai', { labs: ['xai', 'openai'] }],
    ['frontier=1', { frontier: true }],
    ['frontier=0', { frontier: false }],
    ['weights=open', { weights: 'open' }],
    ['status=not-offered,ga', { statuses: ['ga', 'not-offered'] }],
    ['scope=us-gov', { scopes: ['us-gov'] }],
    ['feature=prompt-caching', { features: ['prompt-caching'] }],
    ['context=200000', { context: 200_000 }],
    ['price=2.5', { price: 2.5 }],
    ['since=2026-01-01', { since: '2026-01-01' }],
    ['open=1', { openWeights: true }],
    ['focus=claude,xai/grok-4-3', { focus: ['claude', 'xai/grok-4-3'] }],
    ['model=xai%2Fgrok-4-3&in=aws', { model: 'xai/grok-4-3', cloud: 'aws' }],
    ['edition=2026-11-13', { edition: '2026-11-13' }],
    ['returned=0', { returned: 0 }],
    ['returned=100', { returned: 100 }],
    ['only=1', { differences: true }],
  ];
  test.each(readings)('%s says what it looks like', (query, part) => {
    expect(parseView(query)).toEqual({ view: { ...DEFAULT_VIEW, ...part }, problems: [] });
  });

  it('has an example of every parameter above', () => {
    const shown = readings.flatMap(([query]) => [...new URLSearchParams(query).keys()]);
    expect(PARAM_NAMES.filter((name) => !shown.includes(name))).toEqual(['family']);
  });
});

describe('What a link gets wrong', () => {
  const wrong = (param: string, value: string): LinkProblem => ({ param, value, kind: 'wrong' });

  test.each([
    ['at=2026-02-30', [wrong('at', '2026-02-30')]],
    ['at=yesterday', [wrong('at', 'yesterday')]],
    ['lang=fr', [wrong('lang', 'fr')]],
    ['theme=blue', [wrong('theme', 'blue')]],
    ['rows=all', [wrong('rows', 'all')]],
    ['toggle=A%20b', [wrong('toggle', 'A b')]],
    ['sort=--price', [wrong('sort', '--price')]],
    ['frontier=yes', [wrong('frontier', 'yes')]],
    ['context=-1', [wrong('context', '-1')]],
    ['context=0', [wrong('context', '0')]],
    ['context=1e3', [wrong('context', '1e3')]],
    ['price=2,5', [wrong('price', '2,5')]],
    ['model=claude', [wrong('model', 'claude')]],
    ['in=ibm', [wrong('in', 'ibm')]],
    ['edition=first', [wrong('edition', 'first')]],
    ['returned=101', [wrong('returned', '101')]],
    ['returned=7.5', [wrong('returned', '7.5')]],
    ['returned=-1', [wrong('returned', '-1')]],
    ['only=yes', [wrong('only', 'yes')]],
    ['AT=2026-06-29', [{ param: 'AT', value: '2026-06-29', kind: 'unknown' }]],
    ['utmsource=x', [{ param: 'utmsource', value: 'x', kind: 'unknown' }]],
    ['__proto__=x', [{ param: '__proto__', value: 'x', kind: 'unknown' }]],
  ] as const)('%s is named and left out', (query, problems) => {
    expect(parseView(query)).toEqual({ view: DEFAULT_VIEW, problems });
  });

  it('is nobody’s where another site hung something on the link to see who follows it', () => {
    const query = 'utm_source=x&fbclid=y&gclid=z&msclkid=a&mc_cid=b&at=2026-06-29';
    expect(parseView(query)).toEqual({
      view: { ...DEFAULT_VIEW, at: '2026-06-29' },
      problems: [],
    });
  });

  it('costs a list only the words that are wrong, each of them named', () => {
    expect(parseView('cloud=azure,ibm,gcp,oracle')).toEqual({
      view: { ...DEFAULT_VIEW, clouds: ['azure', 'gcp'] },
      problems: [wrong('cloud', 'ibm'), wrong('cloud', 'oracle')],
    });
  });

  it('costs the other parts of the link nothing', () => {
    const { view, problems } = parseView('at=someday&cloud=aws&shoe=42');
    expect(view).toEqual({ ...DEFAULT_VIEW, clouds: ['aws'] });
    expect(problems.map(({ param }) => param)).toEqual(['at', 'shoe']);
  });

  it('includes a parameter written twice: the second value is named, not swallowed', () => {
    expect(parseView('cloud=aws&cloud=gcp')).toEqual({
      view: { ...DEFAULT_VIEW, clouds: ['aws'] },
      problems: [wrong('cloud', 'gcp')],
    });
  });

  it('does not include a failure scenario, which is no part of the View', () => {
    expect(parseView('scenario=broken')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });
});

describe('An empty value', () => {
  test.each(PARAM_NAMES)('clears %s without a complaint', (name) => {
    expect(parseView(`${name}=`)).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it('clears the version too: the link is then of the current one', () => {
    expect(viewOf('v=&at=2026-06-29')).toEqual(viewOf('at=2026-06-29'));
    expect(problemsOf('v=&clouds=aws')).toEqual([
      { param: 'clouds', value: 'aws', kind: 'unknown' },
    ]);
  });

  it('inside a list counts for nothing', () => {
    expect(parseView('cloud=,aws,&lab=,,')).toEqual({
      view: { ...DEFAULT_VIEW, clouds: ['aws'] },
      problems: [],
    });
  });
});

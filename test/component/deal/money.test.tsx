import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deal } from '#domain/deal.ts';
import { all, one, textOf, told } from '#test/support/deal-page.tsx';
import { flowPicture, MoneyPage, SAYS_SOURCES, saysOf } from '#test/support/money-page.tsx';

const { deal } = told;
const assumed: (number | null)[] = [];
beforeEach(() => {
  assumed.length = 0;
});
const page = (start: number | null = null) =>
  render(<MoneyPage start={start} onAssumed={(percent) => assumed.push(percent)} />);

/** The deal with one number changed, as if the sources had said otherwise. */
function withValue(id: string, value: number): Deal {
  const facts = deal.facts.map((fact) => (fact.id === id ? { ...fact, value } : fact));
  return { ...deal, facts };
}

const slider = () => screen.getByRole('slider');

describe('The anatomy', () => {
  it('computes the total from its parts and calls it press arithmetic', () => {
    render(<MoneyPage of={withValue('nvidia-equity', 12)} />);
    expect(screen.getByRole('heading', { name: /^What the 47 billion/ })).toBeTruthy();
    const total = saysOf('total-45bn');
    expect(total).toContain('= up to 47 bn USD');
    expect(total).toContain('press arithmetic');
  });

  it('says which part is a commitment and which a ceiling', () => {
    page();
    expect(saysOf('azure-commitment')).toMatch(/^30 bn USD.*commitment · confirmed/);
    expect(saysOf('nvidia-equity')).toMatch(/up to 10 bn USD.*ceiling · confirmed/);
    expect(saysOf('microsoft-equity')).toMatch(/up to 5 bn USD.*the article differs/);
  });

  it('draws its parts on one strip, each as long as its sum, ceilings hatched', () => {
    page();
    const pieces = all('#anatomy [data-labels="above"] > g').map((piece) => [
      one('svg', piece).getAttribute('x'),
      one('svg', piece).getAttribute('width'),
      piece.dataset['look'],
      piece.dataset['tone'],
      textOf(one('text', piece)),
    ]);
    expect(pieces).toEqual([
      ['0%', '66.67%', 'solid', 'azure', '30'],
      ['66.67%', '22.22%', 'hatched', 'ink', '10'],
      ['88.89%', '11.11%', 'hatched', 'ink', '5'],
    ]);
  });
});

describe('What returns', () => {
  const valueText = () => (slider().getAttribute('aria-valuetext') ?? '').replaceAll(/\s/g, ' ');

  it('is not assumed until somebody moves the slider, and is written when it rests', async () => {
    page();
    expect(slider().getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByRole('slider', { name: 'How much of the 15 billion returns' })).toBe(
      slider(),
    );
    expect(valueText()).toBe('not assumed');
    expect((await flowPicture()).getAttribute('aria-label')).not.toContain('assumed');
    fireEvent.change(slider(), { target: { value: '50' } });
    expect(valueText()).toBe('50%, 7.5 bn USD: assumed');
    expect(textOf({ textContent: (await flowPicture()).getAttribute('aria-label') })).toContain(
      'Azure (Microsoft) to Nvidia: 7.5 bn USD, assumed',
    );
    expect(assumed).toEqual([]);
    fireEvent.pointerUp(slider());
    expect(assumed).toEqual([50]);
    expect(screen.getByText(/No source puts a figure on it/)).toBeTruthy();
  });

  it('can be assumed to be nothing at all, which is not the same as assuming nothing', async () => {
    const user = userEvent.setup();
    page();
    expect(screen.queryByRole('button', { name: 'Assume nothing' })).toBeNull();
    // Where the slider already stands at 0, the key changes nothing that a browser would report.
    fireEvent.keyUp(slider(), { key: 'Home' });
    expect(assumed).toEqual([0]);
    expect(valueText()).toBe('0%, 0 bn USD: assumed');
    expect(textOf({ textContent: (await flowPicture()).getAttribute('aria-label') })).toContain(
      'Nvidia: 0 bn USD, assumed',
    );
    await user.click(screen.getByRole('button', { name: 'Assume nothing' }));
    expect(assumed.at(-1)).toBeNull();
    expect(valueText()).toBe('not assumed');
    expect(document.activeElement).toBe(slider());
  });

  it('is not assumed by somebody who only passes with the Tab key', async () => {
    const user = userEvent.setup();
    page();
    slider().focus();
    await user.keyboard('{Tab}');
    expect(assumed).toEqual([]);
    expect(valueText()).toBe('not assumed');
  });

  it('is what the link says', () => {
    page(33);
    expect(valueText()).toBe('33%, 4.95 bn USD: assumed');
    expect(slider()).toHaveProperty('value', '33');
  });

  it('has the flow as a table one click away, sources or the lack of them in each line', async () => {
    page(20);
    await userEvent.click(screen.getByRole('button', { name: /^Show as table: Where/ }));
    const [, ...rows] = within(screen.getByRole('table', { name: 'Where the money goes' }))
      .getAllByRole('row')
      .map(textOf);
    expect(
      rows.map((row) => /^.*? bn USD/.exec(row)?.[0].replaceAll(/(To|Sum)(?=[A-Zu\d])/g, ' ')),
    ).toEqual([
      'Nvidia Anthropic up to 10 bn USD',
      'Microsoft Anthropic up to 5 bn USD',
      'Other funds Anthropic 15 bn USD',
      'Anthropic Azure (Microsoft) 30 bn USD',
      'Azure (Microsoft) Nvidia 3 bn USD',
      'Azure (Microsoft) Where it goes next 27 bn USD',
    ]);
    expect(rows.filter((row) => !SAYS_SOURCES.en.test(row))).toEqual([]);
    expect(rows.filter((row) => row.includes('No source'))).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /^Show as chart: Where/ }));
    expect(await flowPicture()).toBeTruthy();
  });
});

describe('The picture of the flow', () => {
  let width: number;
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  });

  it('draws a band for each stream that arrives, and a stub where nobody knows more', async () => {
    width = 900;
    page();
    const drawing = await flowPicture();
    // Recharts gives the bands' places; the patterns are in the definitions.
    const bands = () => all('.recharts-sankey-links path', drawing).length;
    const places = () => all('.recharts-sankey-nodes rect', drawing).length;
    expect([bands(), places()]).toEqual([4, 5]);
    expect(textOf(drawing)).toContain('Nvidiaup to 10 bn USDceiling');
    expect(textOf(drawing)).toContain('Where it goes nextnot documented');
    expect(textOf(drawing)).not.toContain('30 bn USDnot documented');
    expect(all("[data-look='hatched']", drawing)).toHaveLength(2);
    fireEvent.change(slider(), { target: { value: '100' } });
    expect([bands(), places()]).toEqual([5, 6]);
    expect(all("[data-look='dashed']", drawing)).toHaveLength(1);
    expect(textOf(drawing)).toContain('Nvidia15 bn USDassumed');
  });

  it('draws the same streams as bars where there is no room, what breaks off as a stub', async () => {
    width = 330;
    page();
    const drawing = await flowPicture();
    const items = all('li', drawing).map(textOf);
    expect(items).toHaveLength(5);
    expect(items[0]).toBe('Nvidia → Anthropicup to 10 bn USD · ceiling');
    expect(items[4]).toBe('Azure (Microsoft) → Where it goes nextnot documented');
    const widths = all('li svg svg', drawing).map((piece) => piece.getAttribute('width'));
    expect(widths).toEqual(['33.33%', '16.67%', '50%', '100%', '6%']);
  });
});

describe('Circular financing', () => {
  it('is told in three sentences, with no more certainty than the sources have', () => {
    page();
    const said = textOf(screen.getByText(/^Nvidia and Microsoft can put/));
    expect(said.match(/\.( |$)/g)).toHaveLength(3);
    expect(said).toContain('up to 15 billion');
    expect(said).toContain('first systems named');
    expect(said).toContain('no source says');
    expect(saysOf('circular-15bn')).toMatch(/^The article: .*of up to 15 billion.*commentary/);
  });

  it('is one picture with title, day and sources, its bands as thick as what they carry', () => {
    page();
    const loop = screen.getByRole('img', { name: /^A loop:/ });
    expect(textOf({ textContent: loop.getAttribute('aria-label') })).toMatch(
      /up to 15 bn USD.*30 bn USD/,
    );
    const frame = loop.closest('figure') ?? document.body;
    expect(textOf(frame)).toMatch(/^The circle in one picture.*18 Nov 2025.*5 sources/);
    const bands = all('[data-width]', loop).map(({ dataset }) => [
      dataset['look'],
      dataset['tone'],
      Number(dataset['width']),
    ]);
    const [[, , given], [, , paid]] = [bands[0] ?? [], bands[1] ?? []];
    expect(bands.map(([look, tone]) => [look, tone])).toEqual([
      ['hatched', 'ink'],
      ['solid', 'azure'],
      ['dotted', 'ink'],
    ]);
    expect(Number(paid) / Number(given)).toBe(30 / 15);
    expect(all('path[stroke^="url("]', loop)).toHaveLength(1);
  });
});

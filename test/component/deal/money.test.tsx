import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { all, one, textOf, told } from '#test/support/deal-page.tsx';
import { Anatomy } from '#views/deal/Anatomy.tsx';
import { Circular } from '#views/deal/Circular.tsx';
import { Comparison } from '#views/deal/Comparison.tsx';
import { Holdings } from '#views/deal/Holdings.tsx';

const { deal, sources } = told;
const NO_FACTS: Deal = { ...deal, facts: [] };
const assumed: (number | null)[] = [];
beforeEach(() => {
  assumed.length = 0;
});

interface PageProps {
  readonly of?: Deal;
  readonly locale?: Locale;
  readonly cited?: CitedSources | null;
  readonly start?: number | null;
}

function Page({ of = deal, locale = 'en', cited = sources, start = null }: PageProps) {
  const [returned, setReturned] = useState(start);
  const facts = { deal: of, sources: cited };
  const onReturned = (next: number | null) => {
    assumed.push(next);
    setReturned(next);
  };
  return (
    <LocaleContext value={locale}>
      <Anatomy {...facts} returned={returned} onReturned={onReturned} />
      <Circular {...facts} />
      <Holdings {...facts} />
      <Comparison {...facts} />
    </LocaleContext>
  );
}

/** The deal with one number changed, as if the sources had said otherwise. */
function withValue(id: string, value: number): Deal {
  const facts = deal.facts.map((fact) => (fact.id === id ? { ...fact, value } : fact));
  return { ...deal, facts };
}

const figure = (id: string) => one(`[data-fact='${id}']`);
const saysOf = (id: string) => textOf(figure(id));
const slider = () => screen.getByRole('slider');

function picture(): Promise<HTMLElement> {
  return screen.findByRole('img', { name: /^Flow of money/ });
}

const SAYS = { en: /(\d+ sources?|No source)/, de: /(\d+ Quellen?|Keine Quelle)/ };

describe('The anatomy', () => {
  it('computes the total from its parts and calls it press arithmetic', () => {
    render(<Page of={withValue('nvidia-equity', 12)} />);
    expect(screen.getByRole('heading', { name: /^What the 47 billion/ })).toBeTruthy();
    const total = saysOf('total-45bn');
    expect(total).toContain('= up to 47 bn USD');
    expect(total).toContain('press arithmetic');
  });

  it('says which part is a commitment and which a ceiling', () => {
    render(<Page />);
    expect(saysOf('azure-commitment')).toMatch(/^30 bn USD.*commitment · confirmed/);
    expect(saysOf('nvidia-equity')).toMatch(/up to 10 bn USD.*ceiling · confirmed/);
    expect(saysOf('microsoft-equity')).toMatch(/up to 5 bn USD.*the article differs/);
  });

  it('draws its parts on one strip, each as long as its sum, ceilings hatched', () => {
    render(<Page />);
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
    render(<Page />);
    expect(slider().getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByRole('slider', { name: 'How much of the 15 billion returns' })).toBe(
      slider(),
    );
    expect(valueText()).toBe('not assumed');
    expect((await picture()).getAttribute('aria-label')).not.toContain('assumed');
    fireEvent.change(slider(), { target: { value: '50' } });
    expect(valueText()).toBe('50%, 7.5 bn USD: assumed');
    expect(textOf({ textContent: (await picture()).getAttribute('aria-label') })).toContain(
      'Azure (Microsoft) to Nvidia: 7.5 bn USD, assumed',
    );
    expect(assumed).toEqual([]);
    fireEvent.pointerUp(slider());
    expect(assumed).toEqual([50]);
    expect(screen.getByText(/No source puts a figure on it/)).toBeTruthy();
  });

  it('can be assumed to be nothing at all, which is not the same as assuming nothing', async () => {
    const user = userEvent.setup();
    render(<Page />);
    expect(screen.queryByRole('button', { name: 'Assume nothing' })).toBeNull();
    slider().focus();
    await user.keyboard('{Home}');
    expect(assumed).toEqual([0]);
    expect(valueText()).toBe('0%, 0 bn USD: assumed');
    expect(textOf({ textContent: (await picture()).getAttribute('aria-label') })).toContain(
      'Nvidia: 0 bn USD, assumed',
    );
    await user.click(screen.getByRole('button', { name: 'Assume nothing' }));
    expect(assumed.at(-1)).toBeNull();
    expect(valueText()).toBe('not assumed');
    expect(document.activeElement).toBe(slider());
  });

  it('is not assumed by somebody who only passes with the Tab key', async () => {
    const user = userEvent.setup();
    render(<Page />);
    slider().focus();
    await user.keyboard('{Tab}');
    expect(assumed).toEqual([]);
    expect(valueText()).toBe('not assumed');
  });

  it('is what the link says', () => {
    render(<Page start={33} />);
    expect(valueText()).toBe('33%, 4.95 bn USD: assumed');
    expect(slider()).toHaveProperty('value', '33');
  });

  it('has the flow as a table one click away, sources or the lack of them in each line', async () => {
    render(<Page start={20} />);
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
    expect(rows.filter((row) => !SAYS.en.test(row))).toEqual([]);
    expect(rows.filter((row) => row.includes('No source'))).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /^Show as chart: Where/ }));
    expect(await picture()).toBeTruthy();
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
    render(<Page />);
    const drawing = await picture();
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
    render(<Page />);
    const drawing = await picture();
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
    render(<Page />);
    const said = textOf(screen.getByText(/^Nvidia and Microsoft can put/));
    expect(said.match(/\.( |$)/g)).toHaveLength(3);
    expect(said).toContain('up to 15 billion');
    expect(said).toContain('first systems named');
    expect(said).toContain('no source says');
    expect(saysOf('circular-15bn')).toMatch(/^The article: .*of up to 15 billion.*commentary/);
  });

  it('is one picture with title, day and sources, its bands as thick as what they carry', () => {
    render(<Page />);
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

describe('The comparison', () => {
  const bars = (id: string) =>
    all(`#comparison [data-fact="${id}"] svg svg`).map((bar) =>
      Number.parseFloat(bar.getAttribute('width') ?? ''),
    );

  it('says of every deal what kind of promise it is, and draws kinds differently', () => {
    render(<Page />);
    const kinds = ['oracle', 'nvidia', 'aws', 'azure', 'amd'].map((id) => {
      const row = one(`#comparison [data-fact="cmp-openai-${id}"]`);
      const kind = /press report|letter of intent|commitment|ceiling/.exec(textOf(row))?.[0];
      return [kind, ...new Set(all('[data-look]', row).map(({ dataset }) => dataset['look']))];
    });
    expect(kinds).toEqual([
      ['press report', 'pale'],
      ['letter of intent', 'dashed'],
      ['commitment', 'solid'],
      ['commitment', 'solid'],
      ['ceiling', 'hatched'],
    ]);
  });

  it('draws all dollars on one scale: bars are as long as their sums', () => {
    render(<Page />);
    const dollars = deal.facts.filter(
      ({ id, unit }) =>
        unit === 'USD bn' && /^(cmp-|azure-commitment|nvidia-equity|microsoft-equity)/.test(id),
    );
    expect(dollars).toHaveLength(7);
    // The first svg in a row is the swatch of its kind.
    const perBillion = dollars.map(({ id, value }) => (bars(id)[1] ?? 0) / Number(value));
    for (const each of perBillion) expect(each).toBeCloseTo(68 / 300, 2);
  });

  it('gives nobody the colour of the claim; money that goes to a cloud has the cloud’s', () => {
    render(<Page />);
    const toneOf = (id: string) =>
      new Set(
        all(`#comparison [data-fact="${id}"] [data-tone]`).map(({ dataset }) => dataset['tone']),
      );
    expect([...toneOf('azure-commitment')]).toEqual(['azure']);
    expect([...toneOf('cmp-openai-azure')]).toEqual(['azure']);
    expect([...toneOf('cmp-openai-aws')]).toEqual(['aws']);
    expect([...toneOf('nvidia-equity')]).toEqual(['ink']);
    expect(document.querySelector('[data-tone="accent"]')).toBeNull();
  });

  it('does not let the largest drawn figure pass for the largest: others name gigawatts too', () => {
    render(<Page />);
    const also = textOf(
      screen.getByText('Also named, inside other facts:').parentElement ?? document.body,
    );
    expect(also).toMatch(
      /Nvidia → OpenAI: 10 GW, letter of intent.*OpenAI → Oracle: 4\.5 GW, press report.*Google Cloud → Anthropic: more than 1 GW/,
    );
    expect(also.match(/\d sources?/g)).toHaveLength(3);
  });

  it('has a table twin for dollars and one for gigawatts', async () => {
    render(<Page />);
    for (const name of [/table: In US dollars/, /table: In gigawatts/]) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    const dollars = screen.getByRole('table', { name: /^In US dollars/ });
    expect(within(dollars).getAllByRole('row')).toHaveLength(8);
    expect(
      within(dollars).getByRole('row', { name: /Nvidia → OpenAI up to 100 bn USD/ }),
    ).toBeTruthy();
    const power = screen.getByRole('table', { name: /^In gigawatts/ });
    expect(within(power).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText('Also named, inside other facts:')).toBeTruthy();
  });
});

describe('What was held before', () => {
  it('comes with its steps, and with what they leave open', () => {
    render(<Page />);
    const amazon = within(screen.getByRole('table', { name: 'Steps of Amazon' }));
    expect(amazon.getAllByRole('row').map(textOf)).toEqual([
      'DateSum',
      '25 Sep 20231.25 bn USD',
      '27 Mar 20242.75 bn USD',
      '22 Nov 20244 bn USD',
    ]);
    expect(saysOf('prior-amazon')).not.toContain('The steps listed');
    expect(saysOf('prior-google')).toContain('more than 3 bn USD');
    expect(saysOf('prior-tpu')).toContain('up to 1,000,000 TPUs');
  });

  it('draws a ceiling and what reports dispute as no certain sum, and says so', () => {
    render(<Page />);
    const google = within(screen.getByRole('table', { name: 'Steps of Google' }));
    expect(google.getAllByRole('row').map(textOf)).toEqual([
      'DateSum',
      '20230.3 or 0.55 bn USDDepending on the report',
      '27 Oct 2023up to 2 bn USD0.5 of it paid upfront',
    ]);
    expect(saysOf('prior-google')).toContain(
      'The steps listed come to up to 2.3 or 2.55 bn USD; the rest of more than 3 bn USD is not documented in steps.',
    );
    const looks = (id: string) =>
      all(`[data-fact="${id}"] > svg [data-look]`).map(({ dataset }) => dataset['look']);
    expect(looks('prior-google')).toEqual(['solid', 'pale', 'hatched', 'dotted']);
    expect(looks('prior-amazon')).toEqual(['solid', 'solid', 'solid']);
  });
});

describe('Every figure', () => {
  const MONEY = deal.facts
    .filter(({ id, unit }) => unit === 'USD bn' || /^(cmp|prior|azure-term|capacity)-?/.test(id))
    .map(({ id }) => id);

  test.each(LOCALES)('has its sources, or the words that it has none (%s)', (locale) => {
    render(<Page locale={locale} />);
    const shown = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
    expect(shown.length).toBeGreaterThanOrEqual(MONEY.length);
    for (const { dataset, textContent } of shown) {
      const fact = deal.facts.find(({ id }) => id === dataset['fact']);
      const said = SAYS[locale].exec(textContent)?.[0];
      expect([fact?.id, Number.parseInt(said ?? '')]).toEqual([fact?.id, fact?.sources.length]);
    }
  });

  test.each(LOCALES)('still says so when its sources are taken away (%s)', (locale) => {
    const facts = deal.facts.map((fact) => ({ ...fact, sources: [] }));
    render(<Page of={{ ...deal, facts }} locale={locale} />);
    const none = { en: 'No source', de: 'Keine Quelle' }[locale];
    for (const { textContent } of document.querySelectorAll('[data-fact]')) {
      expect(textContent).toContain(none);
    }
  });

  test.each(MONEY)('about money is on the screen: %s', (id) => {
    render(<Page />);
    expect(figure(id)).toBeTruthy();
  });

  it('that is missing is missed in words, and nothing breaks', () => {
    render(<Page of={NO_FACTS} />);
    expect(screen.getAllByText(/not in this edition/).length).toBe(3);
  });
});

describe('The sources of a fact', () => {
  const ids = ['anthropic-03df87'];

  it('open with a click and lead to where it was read', () => {
    render(<FactSources ids={ids} sources={sources} about="the 30 billion" />);
    expect(screen.getByText('1 source').textContent).toBe('1 source for: the 30 billion');
    expect(screen.getByRole('link')).toBeTruthy();
  });

  it('are said to be loading while they are', () => {
    render(<FactSources ids={ids} sources={null} about="the 30 billion" />);
    expect(screen.getByText(/^Loading the sources/)).toBeTruthy();
  });

  it('are said to be missing where the edition does not have them', () => {
    render(<FactSources ids={['gone-1']} sources={sources} about="the 30 billion" />);
    expect(screen.getByText(/^gone-1: the source is not in this edition/)).toBeTruthy();
  });
});

describe('On the server', () => {
  it('the sections are drawn without inline styles, and the page takes them over as they are', async () => {
    const html = renderToString(<Page locale="de" />);
    expect(html).not.toContain('style=');
    expect(html, 'no chart is asked for').not.toContain('<!--$');
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    render(<Page locale="de" />, { container: place, hydrate: true });
    expect(within(place).getByRole('heading', { name: /^Woraus die 45 Milliarden/ })).toBeTruthy();
    expect(await within(place).findByRole('img', { name: /^Geldfluss/ })).toBeTruthy();
  });
});

import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Anatomy } from '#views/deal/Anatomy.tsx';
import { Circular } from '#views/deal/Circular.tsx';
import { Comparison } from '#views/deal/Comparison.tsx';
import { Holdings } from '#views/deal/Holdings.tsx';

const load = loadFromFiles();
const deal = await load('deal');
const sources: CitedSources = await load('sources');
const SECTIONS = { Anatomy, Circular, Holdings, Comparison };
const NO_FACTS: Deal = { ...deal, facts: [] };

function page(of: Deal = deal, locale: Locale = 'en', cited: CitedSources | null = sources) {
  return (
    <LocaleContext value={locale}>
      {Object.entries(SECTIONS).map(([name, Section]) => (
        <Section key={name} deal={of} sources={cited} />
      ))}
    </LocaleContext>
  );
}

/** The deal with one number changed, as if the sources had said otherwise. */
function withValue(id: string, value: number): Deal {
  const facts = deal.facts.map((fact) => (fact.id === id ? { ...fact, value } : fact));
  return { ...deal, facts };
}

function figure(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-fact='${id}']`);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
}

function picture(): Promise<HTMLElement> {
  return screen.findByRole('img', { name: /^Flow of money/ });
}

const SAYS = { en: /(\d+ sources?|No source)/, de: /(\d+ Quellen?|Keine Quelle)/ };

describe('The anatomy', () => {
  it('computes the total from its parts and calls it press arithmetic', () => {
    render(page(withValue('nvidia-equity', 12)));
    expect(screen.getByRole('heading', { name: /^What the 47 billion/ })).toBeTruthy();
    const total = figure('total-45bn').textContent;
    expect(total).toContain('= 47 bn USD');
    expect(total).toContain('press arithmetic');
  });

  it('says which part is a commitment and which a ceiling', () => {
    render(page());
    expect(figure('azure-commitment').textContent).toMatch(/^30 bn USD.*commitment · confirmed/);
    expect(figure('nvidia-equity').textContent).toMatch(/up to 10 bn USD.*ceiling · confirmed/);
    expect(figure('microsoft-equity').textContent).toMatch(/up to 5 bn USD.*the article differs/);
  });

  it('assumes nothing of what returns until somebody moves the slider', async () => {
    render(page());
    const slider = screen.getByRole('slider', { name: 'How much of the 15 billion returns' });
    expect(slider.getAttribute('aria-valuetext')).toBe('not assumed');
    expect((await picture()).getAttribute('aria-label')).not.toContain('assumed');
    fireEvent.change(slider, { target: { value: '50' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('50%, 7.5 bn USD: assumed');
    expect((await picture()).getAttribute('aria-label')).toContain(
      'Back to Nvidia and Microsoft for chips and servers: 7.5 bn USD, assumed',
    );
    expect(screen.getByText(/No source puts a figure on it/)).toBeTruthy();
  });

  it('has the flow as a table one click away, sources or the lack of them in each line', async () => {
    render(page());
    await userEvent.click(screen.getByRole('button', { name: /^Show as table: Where/ }));
    fireEvent.change(screen.getByRole('slider'), { target: { value: '20' } });
    const [, ...rows] = within(screen.getByRole('table', { name: 'Where the money goes' }))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toHaveLength(6);
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

  it('draws a band for each stream where there is room, and names every node', async () => {
    width = 900;
    render(page());
    const drawing = await picture();
    expect(drawing.querySelectorAll('path').length).toBe(5);
    expect(drawing.textContent).toContain('Nvidiaup to 10 bn USDceiling');
    expect(drawing.querySelectorAll("[data-look='hatched']").length).toBe(2);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '100' } });
    expect(drawing.querySelectorAll('path').length).toBe(6);
    expect(drawing.querySelectorAll("[data-look='dashed']").length).toBe(1);
  });

  it('draws the same streams as bars where there is none', async () => {
    width = 330;
    render(page());
    const items = [...(await picture()).querySelectorAll('li')].map((item) => item.textContent);
    expect(items).toHaveLength(5);
    expect(items[0]).toBe('Nvidia → Anthropicup to 10 bn USD · ceiling');
  });
});

describe('Circular financing', () => {
  it('is told in three sentences and one picture', () => {
    render(page());
    const told = screen.getByText(/^Nvidia and Microsoft may put/).textContent;
    expect(told.match(/\.( |$)/g)).toHaveLength(3);
    expect(told).toContain('up to 15 billion');
    expect(told).toContain('no source says');
    expect(screen.getByRole('img', { name: /^A loop:.*up to 15 bn USD.*30 bn USD/ })).toBeTruthy();
  });
});

describe('The comparison', () => {
  it('says of every deal what kind of promise it is', () => {
    render(page());
    const kinds = ['oracle', 'nvidia', 'aws', 'azure', 'amd'].map((id) =>
      /press report|letter of intent|commitment|ceiling/.exec(
        figure(`cmp-openai-${id}`).textContent,
      ),
    );
    expect(kinds.map((kind) => kind?.[0])).toEqual([
      'press report',
      'letter of intent',
      'commitment',
      'commitment',
      'ceiling',
    ]);
  });

  it('has a table twin for dollars and one for gigawatts', async () => {
    render(page());
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
  });
});

describe('What was held before', () => {
  it('comes with its steps, and with what they leave open', () => {
    render(page());
    const amazon = within(screen.getByRole('table', { name: 'Steps of Amazon' }));
    expect(amazon.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'DateSum',
      '25 Sep 20231.25 bn USD',
      '27 Mar 20242.75 bn USD',
      '22 Nov 20244 bn USD',
    ]);
    expect(figure('prior-amazon').textContent).not.toContain('The steps listed');
    expect(figure('prior-google').textContent).toContain('The steps listed come to 2.3 bn USD');
    expect(figure('prior-google').textContent).toContain('more than 3 bn USD');
    expect(figure('prior-tpu').textContent).toContain('up to 1,000,000 TPUs');
  });
});

describe('Every figure', () => {
  const MONEY = deal.facts
    .filter(({ id, unit }) => unit === 'USD bn' || /^(cmp|prior|azure-term|capacity)-?/.test(id))
    .map(({ id }) => id);

  test.each(LOCALES)('has its sources, or the words that it has none (%s)', (locale) => {
    render(page(deal, locale));
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
    render(page({ ...deal, facts }, locale));
    const none = { en: 'No source', de: 'Keine Quelle' }[locale];
    for (const { textContent } of document.querySelectorAll('[data-fact]')) {
      expect(textContent).toContain(none);
    }
  });

  test.each(MONEY)('about money is on the screen: %s', (id) => {
    render(page());
    expect(figure(id)).toBeTruthy();
  });

  it('that is missing is missed in words, and nothing breaks', () => {
    render(page(NO_FACTS));
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
    const html = renderToString(page(deal, 'de'));
    expect(html).not.toContain('style=');
    expect(html, 'no chart is asked for').not.toContain('<!--$');
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    render(page(deal, 'de'), { container: place, hydrate: true });
    expect(within(place).getByRole('heading', { name: /^Woraus die 45 Milliarden/ })).toBeTruthy();
    expect(await within(place).findByRole('img', { name: /^Geldfluss/ })).toBeTruthy();
  });
});

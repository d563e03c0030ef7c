import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import type { Deal } from '#domain/deal.ts';
import { LOCALES } from '#domain/text.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { told } from '#test/support/deal-page.tsx';
import { figure, MoneyPage, SAYS_SOURCES } from '#test/support/money-page.tsx';

const { deal, sources } = told;
const NO_FACTS: Deal = { ...deal, facts: [] };

describe('Every figure', () => {
  const MONEY = deal.facts
    .filter(({ id, unit }) => unit === 'USD bn' || /^(cmp|prior|azure-term|capacity)-?/.test(id))
    .map(({ id }) => id);

  test.each(LOCALES)('has its sources, or the words that it has none (%s)', (locale) => {
    render(<MoneyPage locale={locale} />);
    const shown = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
    expect(shown.length).toBeGreaterThanOrEqual(MONEY.length);
    for (const { dataset, textContent } of shown) {
      const fact = deal.facts.find(({ id }) => id === dataset['fact']);
      const said = SAYS_SOURCES[locale].exec(textContent)?.[0];
      expect([fact?.id, Number.parseInt(said ?? '')]).toEqual([fact?.id, fact?.sources.length]);
    }
  });

  test.each(LOCALES)('still says so when its sources are taken away (%s)', (locale) => {
    const facts = deal.facts.map((fact) => ({ ...fact, sources: [] }));
    render(<MoneyPage of={{ ...deal, facts }} locale={locale} />);
    const none = { en: 'No source', de: 'Keine Quelle' }[locale];
    for (const { textContent } of document.querySelectorAll('[data-fact]')) {
      expect(textContent).toContain(none);
    }
  });

  test.each(MONEY)('about money is on the screen: %s', (id) => {
    render(<MoneyPage />);
    expect(figure(id)).toBeTruthy();
  });

  it('that is missing is missed in words, and nothing breaks', () => {
    render(<MoneyPage of={NO_FACTS} />);
    expect(screen.getAllByText(/not in this edition/).length).toBe(3);
  });
});

describe('The sources of a fact', () => {
  const ids = ['anthropic-03df87'];

  it('open with a click and lead to where it was read', () => {
    render(<FactSources ids={ids} sources={sources} about="the 30 billion" />);
    expect(screen.getByText('1 source').parentElement?.textContent).toBe(
      '1 source for: the 30 billion',
    );
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
    const html = renderToString(<MoneyPage locale="de" />);
    expect(html).not.toContain('style=');
    expect(html, 'no chart is asked for').not.toContain('<!--$');
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    render(<MoneyPage locale="de" />, { container: place, hydrate: true });
    expect(within(place).getByRole('heading', { name: /^Woraus die 45 Milliarden/ })).toBeTruthy();
    expect(await within(place).findByRole('img', { name: /^Geldfluss/ })).toBeTruthy();
  });
});

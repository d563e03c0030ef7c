import { render, screen, within } from '@testing-library/react';
import { expect, it, test } from 'vitest';
import type { Editions } from '#domain/editions.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { realRows } from '#test/support/draw-rows.ts';
import { Showing } from '#test/support/showing.tsx';
import { Corrections } from '#views/about/Corrections.tsx';

const { index } = await realRows('2026-11-13');

const EDITIONS: Editions = {
  edition: '2026-11-26',
  editions: [
    {
      edition: '2026-11-26',
      after: '2026-11-13',
      changes: [
        {
          what: 'azure/anthropic/claude-opus-4-8',
          why: 'corrected',
          field: 'operator',
          was: 'cloud',
          is: 'lab',
        },
        { what: 'gcp/acme/new', why: 'world', field: 'offering', was: null, is: 'ga 2026-11-20' },
      ],
    },
  ],
};

function show(editions: Editions, locale: 'en' | 'de' = 'en') {
  render(
    <LocaleContext value={locale}>
      <Showing locale={locale}>
        <Corrections index={index} editions={editions} />
      </Showing>
    </LocaleContext>,
  );
}

test.each([
  ['en', /^26 November 2026, after 13 November 2026$/, '1 correction', '1 change in the world'],
  [
    'de',
    /^26\. November 2026, nach 13\. November 2026$/,
    '1 Berichtigung',
    '1 Änderung in der Welt',
  ],
] as const)('in %s the world is told apart from what was wrong', (locale, title, wrong, world) => {
  show(EDITIONS, locale);
  expect(screen.getByRole('heading', { level: 3, name: title })).toBeDefined();
  expect([screen.getByText(wrong), screen.getByText(world)]).toHaveLength(2);
});

it('says of which offering, what it was and what it is, and leads there', () => {
  show(EDITIONS);
  const part = screen.getByText('1 correction').closest('details');
  const line = within(part ?? document.body).getByRole('listitem', { hidden: true });
  expect(line.textContent).toBe('Claude Opus 4.8 on Azure, operator: cloud → lab');
  const link = within(line).getByRole('link', { hidden: true });
  expect(link.getAttribute('href')).toMatch(/model=anthropic\/claude-opus-4-8.*in=azure/);
  expect(screen.getByText('ga 2026-11-20')).toBeDefined();
});

it('says nothing where there is no earlier edition', () => {
  show({ edition: '2026-11-26', editions: [] });
  expect(screen.queryByRole('heading')).toBeNull();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { editionsQuery } from '#api/evidence-queries.ts';
import type { Editions } from '#domain/editions.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { FrozenCorrections } from '#parts/FrozenCorrections.tsx';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { realRows } from '#test/support/draw-rows.ts';
import { Showing } from '#test/support/showing.tsx';
import type { View } from '#url/view.ts';

const { index } = await realRows('2026-11-13');
const AT = '2025-12-01';
const OPUS = 'azure/anthropic/claude-opus-4-1';

const EDITIONS: Editions = {
  edition: '2026-11-26',
  editions: [
    {
      edition: '2026-11-26',
      after: '2026-11-13',
      changes: [
        { what: OPUS, why: 'corrected', field: 'operator', was: 'cloud', is: 'lab' },
        { what: OPUS, why: 'world', field: 'announced-end', was: null, is: '2027-01-01' },
        { what: 'aws/acme/none', why: 'corrected', field: 'price', was: '1', is: '2' },
      ],
    },
  ],
};

function draw(made: string | null, locale: Locale = 'en') {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(editionsQuery().queryKey, EDITIONS);
  render(
    <QueryClientProvider client={client}>
      <LocaleContext value={locale}>
        <Showing locale={locale}>
          <FrozenCorrections index={index} at={AT} made={made} />
        </Showing>
      </LocaleContext>
    </QueryClientProvider>,
  );
}

describe('A frozen link', () => {
  it('says which facts of its day have been corrected since it was made, apart from what changed', () => {
    draw('2026-11-13');
    const said = screen.getByText(
      'Made under the edition of 13 November 2026: 1 fact of that day has been corrected since',
    );
    const details = said.closest('details');
    if (!details) throw new Error('the note does not open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const [item, ...more] = within(details).getAllByRole('listitem');
    expect(more).toEqual([]);
    expect(item?.textContent).toBe('Claude Opus 4.1 on Azure, operator: cloud → lab');
  });

  it('that does not say when it was made may be as old as the first edition', () => {
    draw(null, 'de');
    expect(
      screen.getByText(
        'Falls unter der Ausgabe vom 13. November 2026 entstanden: seither wurde 1 Angabe zu diesem Tag berichtigt',
      ),
    ).toBeTruthy();
  });

  it('made under the newest edition says nothing', () => {
    draw('2026-11-26');
    expect(screen.queryByText(/corrected/)).toBeNull();
  });
});

describe('The note of a frozen link', () => {
  const note = (view: Partial<View>, client: QueryClient) => (
    <QueryClientProvider client={client}>
      <Showing view={view}>
        <FrozenNote index={index} />
      </Showing>
    </QueryClientProvider>
  );

  it('asks for corrections where the link came with its day, never when the day is moved', async () => {
    const client = new QueryClient();
    const asked = vi.spyOn(client.getQueryCache(), 'build');
    const { rerender } = render(note({ at: null }, client));
    rerender(note({ at: AT }, client));
    await screen.findByText(/^Frozen on 1 December 2025/);
    expect(asked).not.toHaveBeenCalled();
    render(note({ at: AT }, client));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  });

  it('asks for none where the link was made under the edition that is shown', async () => {
    const client = new QueryClient();
    const asked = vi.spyOn(client.getQueryCache(), 'build');
    render(note({ at: AT, edition: index.edition }, client));
    await screen.findByText(/^Frozen on 1 December 2025/);
    expect(asked).not.toHaveBeenCalled();
  });
});

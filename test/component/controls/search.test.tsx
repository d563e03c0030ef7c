import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useCallback, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchButton } from '#controls/search/SearchButton.tsx';
import { SearchPalette } from '#controls/search/SearchPalette.tsx';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import type { ModelIds, OutOfScope } from '#domain/evidence.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { screenOf, type ScreenId } from '#screens/screens.ts';
import { hrefOf } from '#url/print.ts';
import { searchWords } from '#i18n/words/search.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

let index: CatalogueIndex;
let ids: ModelIds['ids'];

beforeAll(async () => {
  const load = loadFromFiles();
  index = indexCatalogue(await load('catalogue'));
  ids = (await load('offerings')).map(({ model, cloud, modelIds }) => ({
    model,
    cloud,
    ids: modelIds,
  }));
});

// jsdom has no modal dialogs and nothing to scroll: what the browser does with them is tested in a real one.
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const hrefFor = (view: View, to?: ScreenId) =>
  hrefOf(to === undefined ? '/here' : screenOf(to).path, view);
const nowhere = () => {};
const ROOMS = [
  { label: 'Availability', href: '/' },
  { label: 'The deal', href: '/deal' },
];

interface Given {
  readonly view?: Partial<View>;
  readonly locale?: Locale;
  readonly loadedIds?: ModelIds['ids'] | null;
}

const OUT_OF_SCOPE: OutOfScope = {
  embedding: [{ cloud: 'azure', name: 'text-embedding-3-large' }],
};

function Home({
  view,
  locale = 'en',
  loadedIds = ids,
  went,
}: Given & { went: (to: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <LocaleContext value={locale}>
      <SearchButton onOpen={useCallback(() => setOpen(true), [])} />
      <input aria-label="another field" />
      {open && (
        <SearchPalette
          index={index}
          ids={loadedIds}
          outOfScope={OUT_OF_SCOPE}
          view={{ ...DEFAULT_VIEW, ...view }}
          rooms={ROOMS}
          hrefFor={hrefFor}
          onChoose={went}
          onClose={() => setOpen(false)}
        />
      )}
    </LocaleContext>
  );
}

async function openSearch(given: Given = {}) {
  const user = userEvent.setup();
  const went = vi.fn<(to: string) => void>();
  render(<Home {...given} went={went} />);
  await user.click(screen.getByRole('button', { name: /Search models|Modelle suchen/ }));
  return { user, went, line: screen.getByRole('combobox') };
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const selected = () => screen.getByRole('option', { selected: true });

test('what the catalogue leaves out is named as that, instead of something that comes near', async () => {
  const { user, line } = await openSearch();
  await user.click(line);
  await user.paste('text-embedding-3-large');
  expect(screen.getByText(/a model for embeddings or ranking: not in this cat/)).toBeTruthy();
  expect(screen.queryByText(searchWords.en.nearest)).toBeNull();
});

describe('opening', () => {
  test.each(['{Meta>}k{/Meta}', '{Control>}k{/Control}', '/', '{Shift>}/{/Shift}'])(
    '%s opens the search',
    async (keys) => {
      const user = userEvent.setup();
      render(<Home went={nowhere} />);
      await user.keyboard(keys);
      expect(screen.getByRole('dialog', { name: 'Search' })).toBeTruthy();
      expect(screen.getByRole('combobox')).toBe(document.activeElement);
      expect(screen.getByRole('combobox')).toHaveProperty('value', '');
    },
  );

  test.each([
    'k',
    '{Control>}f{/Control}',
    '{Meta>}f{/Meta}',
    '{Control>}/{/Control}',
    '{Alt>}k{/Alt}',
  ])('%s does not', async (keys) => {
    const user = userEvent.setup();
    render(<Home went={nowhere} />);
    await user.keyboard(keys);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a slash typed into a field stays a slash; Ctrl+K opens from there', async () => {
    const user = userEvent.setup();
    render(<Home went={nowhere} />);
    const field = screen.getByRole('textbox', { name: 'another field' });
    await user.type(field, 'a/b');
    expect(field).toHaveProperty('value', 'a/b');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('the button is drawn on the server', () => {
    expect(renderToString(<SearchButton onOpen={() => {}} />)).toContain('Search models');
  });
});

describe('finding', () => {
  test('nothing typed shows what was released last, the screens and the actions', async () => {
    await openSearch();
    const groups = screen
      .getAllByRole('group')
      .map((group) => group.firstElementChild?.textContent);
    expect(groups).toEqual(['Released last', 'Screens', 'Actions']);
    expect(
      within(screen.getByRole('group', { name: 'Released last' })).getAllByRole('option'),
    ).toHaveLength(6);
  });

  test('a pasted id opens the panel of its offering', async () => {
    const { user, went } = await openSearch();
    await user.paste('"eu.anthropic.claude-opus-5",');
    expect(selected().textContent).toMatch(/Claude Opus 5.*AWS · EU.*eu\.anthropic\.claude-opus-5/);
    await user.keyboard('{Enter}');
    expect(went.mock.calls).toEqual([
      ['/?model=anthropic/claude-opus-5&in=aws#id=eu.anthropic.claude-opus-5'],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a model opens its own panel, for the day and filters of the view', async () => {
    const { user, went } = await openSearch({ view: { at: '2026-06-29', cloud: 'gcp' } });
    await user.keyboard('opus 55{Enter}');
    expect(went.mock.calls).toEqual([['/?at=2026-06-29&model=anthropic/claude-opus-5-5']]);
  });

  test.each([
    ['gemini', /Gemini show only/, '/?family=gemini'],
    ['gemini', /Gemini highlight/, '/?focus=gemini'],
    ['anthropic', /Anthropic show only/, '/?lab=anthropic'],
    ['bedrock', /AWS · Amazon Bedrock/, '/?cloud=aws'],
    ['deal', /The deal/, '/deal'],
    ['dark', /Theme: dark/, '/here?theme=dark'],
    ['german', /Language: Deutsch/, '/here?lang=de'],
    ['version', /every version/, '/here?rows=versions'],
  ])('%s offers %s', async (typed, name, href) => {
    const { user, went } = await openSearch();
    await user.keyboard(typed);
    await user.click(screen.getByRole('option', { name }));
    expect(went.mock.calls).toEqual([[href]]);
  });

  test('today and clearing are offered only where they change something', async () => {
    await openSearch();
    expect(options().join()).not.toMatch(/today|Clear/);
  });

  test('from another day with filters, today keeps the filters and clearing keeps the day', async () => {
    await openSearch({ view: { at: '2025-11-18', clouds: ['aws'] } });
    const href = (name: string) => screen.getByRole('option', { name }).getAttribute('href');
    expect(href('Go to today')).toBe('/here?cloud=aws');
    expect(href('Clear all filters')).toBe('/here?at=2025-11-18');
  });

  test('what nobody is called says so, and what comes near is called near', async () => {
    const { user, line } = await openSearch();
    await user.keyboard('xyzzy');
    expect(screen.getByText('Nothing is called “xyzzy”')).toBeTruthy();
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await user.clear(line);
    await user.paste('gpt-5-mini');
    expect(screen.getByText(/Closest/)).toBeTruthy();
    expect(options()[0]).toMatch(/^GPT-5 /);
  });

  test('ids still on their way are said to be so', async () => {
    const { user } = await openSearch({ loadedIds: null });
    await user.paste('eu.anthropic.claude-opus-5');
    expect(screen.getByText('Model ids are still loading.')).toBeTruthy();
  });

  test('it speaks German', async () => {
    const { user } = await openSearch({ locale: 'de' });
    expect(screen.getByRole('dialog', { name: 'Suche' })).toBeTruthy();
    await user.keyboard('hell');
    expect(options()).toEqual(['Farbschema: hell  ']);
    expect(screen.getByRole('status').textContent).toBe('1 Ergebnis');
  });
});

describe('keys', () => {
  test('arrows, Home and End move the choice round while the focus stays in the line', async () => {
    const { user, line } = await openSearch();
    await user.keyboard('claude opus');
    const names = options();
    const at = () => names.indexOf(selected().textContent);
    expect(at()).toBe(0);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(at()).toBe(2);
    expect(line.getAttribute('aria-activedescendant')).toBe(selected().id);
    await user.keyboard('{End}');
    expect(at()).toBe(names.length - 1);
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(0);
    await user.keyboard('{ArrowUp}{Home}');
    expect(at()).toBe(0);
    expect(document.activeElement).toBe(line);
  });

  test('typing on starts from the first result again', async () => {
    const { user } = await openSearch();
    await user.keyboard('claude{ArrowDown}{ArrowDown} opus');
    expect(options().indexOf(selected().textContent)).toBe(0);
  });

  test('the number of results is announced', async () => {
    const { user } = await openSearch();
    await user.keyboard('opus 55');
    expect(screen.getByRole('status').textContent).toBe('1 result');
  });

  test('Enter without a result does nothing', async () => {
    const { user, went } = await openSearch();
    await user.keyboard('xyzzy{Enter}');
    expect(went).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('the cross closes', async () => {
    const { user } = await openSearch();
    await user.click(screen.getByRole('button', { name: 'Close the search' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('copying the link', () => {
  test('says that it is copied, and stays open', async () => {
    const { user, went } = await openSearch({ view: { clouds: ['aws'] } });
    await user.keyboard('copy link{Enter}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The link is copied.'));
    expect(await navigator.clipboard.readText()).toBe('http://localhost:5173/here?cloud=aws');
    expect(went).not.toHaveBeenCalled();
  });

  test('shows the link where the browser refuses', async () => {
    const { user } = await openSearch();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.keyboard('copy link{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/did not allow.*localhost:5173\/here/),
    );
  });
});

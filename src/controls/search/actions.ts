/** What the search can do besides finding: the View with one thing changed, and the other screens. */
import { activeFilters } from '#domain/filters/passes.ts';
import { NO_CRITERIA } from '#domain/filters/criteria.ts';
import type { Searchable } from '#domain/search-text.ts';
import type { Locale } from '#domain/text.ts';
import type { View } from '#url/view.ts';
import type { Choice, Context } from './choices.ts';

/** The language to change to. */
const OTHER: Record<Locale, Locale> = { en: 'de', de: 'en' };

const THEMES = [null, 'light', 'dark'] as const;
const NOTHING = { detail: null, code: null, family: null, cloud: null } as const;

/** The actions that would change something now, with the words that find them. */
export function actionsFor({ view, hrefFor, words, locale }: Context): Searchable<Choice>[] {
  const action = (key: string, name: string, also: string, next: Partial<View>) => ({
    item: {
      ...NOTHING,
      key,
      group: 'action' as const,
      title: name,
      href: hrefFor({ ...view, ...next }),
    },
    name,
    also: [also],
  });
  const copy = action('copy', words.copy, words.copyAlso, {});
  const rows = view.rows === 'families' ? 'versions' : 'families';
  return [
    ...(view.at === null ? [] : [action('today', words.today, words.todayAlso, { at: null })]),
    ...(activeFilters(view).length === 0
      ? []
      : [action('clear', words.clear, words.clearAlso, NO_CRITERIA)]),
    { ...copy, item: { ...copy.item, copies: true } },
    action('rows', words[rows], words.rowsAlso, { rows }),
    ...THEMES.filter((theme) => theme !== view.theme).map((theme) => {
      const name = theme ?? 'system';
      return action(`theme ${name}`, words.themes[name], words.themesAlso, { theme });
    }),
    action('language', words.language, words.languageAlso, { lang: OTHER[locale] }),
  ];
}

/** The screens of the app. */
export function screensFor(
  rooms: readonly { label: string; href: string }[],
): Searchable<Choice>[] {
  return rooms.map(({ label, href }) => ({
    item: { ...NOTHING, key: `screen ${href}`, group: 'screen', title: label, href },
    name: label,
  }));
}

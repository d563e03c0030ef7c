/** What a screen is: its place in the table, and what comes with its code. */
import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { Locale, Text } from '#domain/text.ts';
import type { widgetNames } from '#i18n/words/widgets.ts';
import type { ScreenKey } from '#url/view-keys.ts';
import type { Later } from '#ui/later.ts';
import type { View } from '#url/view.ts';

/** What stands in a screen's place while it is on its way. */
export type SkeletonShape = 'board' | 'sections';

/** A line of the table of screens. */
export interface ScreenEntry {
  readonly id: string;
  /** Where it lies, without language; begins with a slash and, home apart, does not end with one. */
  readonly path: string;
  /** What navigation and search call it. */
  readonly label: Text;
  readonly skeleton: SkeletonShape;
  /** The build writes its page with all that stands in it; else behind its skeleton. */
  readonly drawn: boolean;
  /** The widget that shows it in a frame. */
  readonly widget: keyof (typeof widgetNames)['en'];
  /** The parts of the View that are its own. */
  readonly keys: readonly ScreenKey[];
  readonly load: () => Promise<ScreenModule>;
}

/** What a screen is asked when its page gets a title. */
export interface Asked {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly day: Day;
  readonly locale: Locale;
  /** An answer that is already here; undefined where it is not. */
  readonly read: QueryClient['getQueryData'];
}

export interface Said {
  /** The window's title, without the app's name and without a full stop. */
  readonly title: string;
  /** For links and unfurls: one or two sentences. */
  readonly description: string;
}

/** An answer that a screen is drawn from. */
export interface Need {
  readonly queryKey: QueryKey;
  /** Asks for it where it is not here; a failure is the screen's to tell. */
  readonly fetch: (client: QueryClient) => Promise<void>;
}

/** The answer to a query, as a screen needs it. */
export function need<T, K extends QueryKey>(query: FetchQueryOptions<T, Error, T, K>): Need {
  return { queryKey: query.queryKey, fetch: (client) => client.prefetchQuery(query) };
}

/** What comes when the screen is first entered. */
export interface ScreenModule {
  readonly Screen: ComponentType<ScreenProps>;
  /** What must be here before it can be drawn whole, beside the catalogue. */
  readonly needs: readonly Need[];
  /** What stands in it with code of its own, which begins to come with the screen's. */
  readonly parts?: readonly Pick<Later<never>, 'arrived'>[];
  readonly says: (asked: Asked) => Said;
}

export interface ScreenProps {
  readonly index: CatalogueIndex;
}

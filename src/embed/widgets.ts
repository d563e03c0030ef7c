/**
 * The widgets: an entry here, a component in `widgets/` and a name in
 * `i18n/words/widgets.ts` make a new one. Each comes in a chunk of its own.
 */
import type { widgetNames } from '#i18n/words/widgets.ts';
import { DEAL_PARTS, type DealPartId } from '#parts/deal/deal-parts.ts';
import type { ScreenId } from '#screens/screens.ts';
import type { WidgetModule } from './widget.ts';

export type WidgetId = keyof (typeof widgetNames)['en'];

/** A part of a widget that can stand alone, as links name it. */
export type PartId = DealPartId;

export interface WidgetEntry {
  readonly id: WidgetId;
  /** The first guess at its height in pixels, for frames whose host runs no script. */
  readonly height: number;
  /** Its content is taller than a page wants to be: the usual frame has this height and scrolls. */
  readonly scrolls?: true;
  /** The screen of the app that shows it whole. */
  readonly screen: ScreenId;
  /** Parts that can stand alone, the usual one first; empty where there are none. */
  readonly parts: readonly PartId[];
  readonly load: () => Promise<WidgetModule>;
}

/** What a link without a widget shows. */
export const DEFAULT_WIDGET: WidgetId = 'matrix';

export const WIDGETS: readonly WidgetEntry[] = [
  {
    id: 'claim',
    height: 300,
    screen: 'home',
    parts: [],
    load: async () => ({ Widget: (await import('./widgets/ClaimWidget.tsx')).ClaimWidget }),
  },
  {
    id: 'matrix',
    height: 640,
    scrolls: true,
    screen: 'home',
    parts: [],
    load: async () => ({ Widget: (await import('./widgets/MatrixWidget.tsx')).MatrixWidget }),
  },
  {
    id: 'lanes',
    height: 560,
    screen: 'home',
    parts: [],
    load: async () => ({ Widget: (await import('./widgets/LanesWidget.tsx')).LanesWidget }),
  },
  {
    id: 'family',
    height: 900,
    screen: 'home',
    parts: [],
    load: async () => ({ Widget: (await import('./widgets/FamilyWidget.tsx')).FamilyWidget }),
  },
  {
    id: 'model',
    height: 420,
    screen: 'home',
    parts: [],
    load: async () => {
      const { ModelWidget, prepareModel } = await import('./widgets/ModelWidget.tsx');
      return { Widget: ModelWidget, prepare: prepareModel };
    },
  },
  {
    id: 'ends',
    height: 560,
    scrolls: true,
    screen: 'retirements',
    parts: [],
    load: async () => {
      const { EndsWidget, prepareEnds } = await import('./widgets/EndsWidget.tsx');
      return { Widget: EndsWidget, prepare: prepareEnds };
    },
  },
  {
    id: 'deal',
    height: 520,
    screen: 'deal',
    parts: DEAL_PARTS,
    load: async () => {
      const { DealWidget, prepareDeal } = await import('./widgets/DealWidget.tsx');
      return { Widget: DealWidget, prepare: prepareDeal };
    },
  },
];

/** The widget of a name; null where there is none. */
export function widgetOf(name: string | null): WidgetEntry | null {
  return WIDGETS.find(({ id }) => id === name) ?? null;
}

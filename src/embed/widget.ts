/** What a widget is, and what it is given, whichever it is. */
import type { ComponentType } from 'react';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { FrameOptions } from '#url/embed-link.ts';
import type { View } from '#url/view.ts';

export interface WidgetProps {
  readonly index: CatalogueIndex;
  readonly frame: FrameOptions;
}

export type Widget = ComponentType<WidgetProps>;

/** What comes with a widget's code. */
export interface WidgetModule {
  readonly Widget: Widget;
  /** Asks for what it is drawn from beside the catalogue; a failure is the widget's to tell. Absent: nothing. */
  readonly prepare?: (wanted: Wanted) => Promise<unknown>;
}

/** What a widget is about to show. */
export interface Wanted {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly day: Day;
}

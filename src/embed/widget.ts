/** What a widget is given, whichever it is. */
import type { ComponentType } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { ChangeView } from '#parts/shown.ts';
import type { FrameOptions } from '#url/embed-link.ts';
import type { Shown } from '#parts/shown.ts';
import type { View } from '#url/view.ts';

export interface WidgetProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly today: Day;
  readonly frame: FrameOptions;
  /** Changes the View inside the frame; a moving day is only shown. */
  readonly onView: ChangeView;
  /** The link to a View in the whole app. */
  readonly href: Shown['href'];
}

export type Widget = ComponentType<WidgetProps>;

/** What a widget is given, whichever it is. */
import type { ComponentType } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FrameOptions } from '#url/embed-link.ts';

export interface WidgetProps {
  readonly index: CatalogueIndex;
  readonly frame: FrameOptions;
}

export type Widget = ComponentType<WidgetProps>;

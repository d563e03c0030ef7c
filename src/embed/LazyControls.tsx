import { lazy, Suspense, type ComponentProps } from 'react';
import type { FrameOptions } from '#url/embed-link.ts';

const WidgetControls = lazy(async () => ({
  default: (await import('./WidgetControls.tsx')).WidgetControls,
}));

interface LazyControlsProps extends ComponentProps<typeof WidgetControls> {
  readonly frame: FrameOptions;
}

/** The controls, in a chunk that only frames with controls load. */
export function LazyControls({ frame, ...rest }: LazyControlsProps) {
  if (!frame.controls || frame.still) return null;
  return (
    <Suspense>
      <WidgetControls {...rest} />
    </Suspense>
  );
}

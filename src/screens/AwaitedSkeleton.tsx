import { Suspense } from 'react';
import { later } from '#ui/later.ts';
import type { SkeletonShape } from './screen.ts';

const Drawn = later(async () => (await import('./Skeleton.tsx')).Skeleton);

/** A screen's blocks while it comes. What the build has drawn needs none, so they come by themselves. */
export function Skeleton({ shape }: { shape: SkeletonShape | 'lanes' | 'filters' }) {
  return (
    <Suspense>
      <Drawn shape={shape} />
    </Suspense>
  );
}

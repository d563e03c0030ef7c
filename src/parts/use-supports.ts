import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { platformsQuery } from '#api/queries.ts';
import { supportsFrom, type Supports } from '#domain/filters/capability.ts';
import type { View } from '#url/view.ts';

/** What is documented of capabilities, fetched where a filter asks for one; null until it is there. */
export function useSupports(view: View): Supports | null {
  const platforms = useQuery({ ...platformsQuery(), enabled: view.features.length > 0 }).data;
  return useMemo(() => (platforms ? supportsFrom(platforms) : null), [platforms]);
}

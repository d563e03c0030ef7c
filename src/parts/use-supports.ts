import { useQuery } from '@tanstack/react-query';
import { supportsQuery } from '#api/queries.ts';
import type { Supports } from '#domain/capability.ts';
import type { View } from '#url/view.ts';

/** What is documented of capabilities, fetched where a filter asks for one; null until it is there. */
export function useSupports(view: View): Supports | null {
  return useQuery({ ...supportsQuery(), enabled: view.features.length > 0 }).data ?? null;
}

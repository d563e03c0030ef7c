/** The failure scenario that an address switches on; null where it switches none on. */
export function scenarioIn(search: string): string | null {
  return /(?:^|[?&])scenario=([\w-]+)/.exec(search)?.[1] ?? null;
}

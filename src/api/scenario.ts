/** The failure scenario that an address switches on; null where it switches none on. */
export function scenarioIn(search: string): string | null {
  return /(?:^|[?&])scenario=([\w-]+)/.exec(search)?.[1] ?? null;
}

/** The query string, with its question mark, without the scenario. */
export function withoutScenario(search: string): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('scenario='));
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

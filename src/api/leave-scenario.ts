/** The query string, with its question mark, without the scenario. */
export function withoutScenario(search: string): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('scenario='));
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

/** One spelling for the many of an id. */

/**
 * Lower case, every separator a hyphen, Claude's tier before its number (`claude-3.7-sonnet` and
 * `claude-sonnet-3-7` are one), GPT-3.5 as Azure writes it.
 */
export function keyOf(id: string): string {
  return id
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .replace(/^gpt-3-5/, 'gpt-35')
    .replace(/\bllama(?=\d)/, 'llama-')
    .replace(/^claude-(\d(?:-\d)?)-([a-z]{4,})/, 'claude-$2-$1');
}

/** What stands after a model in its id: how it is called, how hard it thinks, which version it is. */

/** `call`: how it is called, never a part of an id. `version`: which version of the model it is. */
export type SuffixKind = 'call' | 'version' | 'date' | 'stage' | 'variant';

interface Suffix {
  readonly kind: SuffixKind;
  readonly pattern: RegExp;
}

const THINKERS = /^(?:.*\b)?(?:gpt|o[134]|claude|grok|gemini)\b/;

const SUFFIXES: readonly Suffix[] = [
  // A method, a context window, a router's option, an effort: `:rawpredict`, `[1m]`, `:free`, `-xhigh`.
  { kind: 'call', pattern: /\[[^\]]*\]$/ },
  { kind: 'call', pattern: /:(?:[a-z]+|\d+k)$/ },
  { kind: 'call', pattern: /@(?:default|latest|0\d\d)$/ },
  { kind: 'call', pattern: /(?<=[@-]\d{4})-0\d\d$/ },
  { kind: 'call', pattern: /[-:](?:none|minimal|low|medium|high|xhigh)$/ },
  { kind: 'call', pattern: /(?<=claude.*)-(?:max|thinking|fast|1m|latest)$/ },
  // `-v1:0`, `-v1`, `:0`.
  { kind: 'version', pattern: /-v\d+(?::\d+)?$/ },
  { kind: 'version', pattern: /:\d+$/ },
  // `@20250929`, `-20250929`; `-2024-08-06` names a version that the cloud keeps apart from the id.
  { kind: 'version', pattern: /[@-]20\d{6}$/ },
  { kind: 'date', pattern: /[@-]20\d\d-\d\d-\d\d$/ },
  { kind: 'date', pattern: /(?<=gpt-4(?:-32k)?)-0(?:314|613)$|(?<=grok-\d)-0\d{3}$/ },
  { kind: 'version', pattern: /(?<=preview|exp)-\d\d-(?:\d{4}|\d\d)$/ },
  { kind: 'stage', pattern: /-(?:preview|exp|experimental|beta)$/ },
  { kind: 'stage', pattern: /(?<=gemini.*)-0\d\d$/ },
  { kind: 'variant', pattern: /-(?:maas|instruct|it|fp8)$/ },
];

/** An id with so many suffixes taken off its end. */
export interface Stripped {
  readonly text: string;
  readonly off: readonly SuffixKind[];
}

/** The id, then the id without its last suffix, and so on. */
export function strippings(id: string): Stripped[] {
  const found: Stripped[] = [{ text: id, off: [] }];
  let last = found[0];
  while (last) {
    const next = withoutLast(last);
    if (next) found.push(next);
    last = next;
  }
  return found;
}

function withoutLast({ text, off }: Stripped): Stripped | undefined {
  for (const { kind, pattern } of SUFFIXES) {
    if (!pattern.test(text)) continue;
    if (kind === 'call' && !isCall(text, pattern)) continue;
    return { text: text.replace(pattern, ''), off: [...off, kind] };
  }
  return undefined;
}

/** Only models that think have an effort: `mistral-medium` is a model of its own. */
function isCall(text: string, pattern: RegExp): boolean {
  return (
    !/^[-:](?:none|minimal|low|medium|high|xhigh)$/.test(pattern.exec(text)?.[0] ?? '') ||
    THINKERS.test(text)
  );
}

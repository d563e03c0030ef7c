import type { Scope } from '#domain/scope.ts';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import styles from './ScopeList.module.css';

interface ScopeListProps {
  readonly scopes: readonly Scope[];
  /** How many are named; the others are counted. */
  readonly most?: number;
}

/** Where inference can be pinned, the usual places first; the rest as a number with a full title. */
export function ScopeList({ scopes, most = 3 }: ScopeListProps) {
  const words = useWords(matrixWords);
  const first = shownScopes(scopes, most);
  const rest = scopes.filter((scope) => !first.includes(scope));
  return (
    <span className={styles.scopes}>
      {first.map((scope) => (
        <span key={scope} className={styles.scope} data-scope={scope}>
          {scopeLabel(scope)}
        </span>
      ))}
      {rest.length > 0 && (
        <span className={styles.scope} title={rest.map(scopeLabel).join(', ')}>
          <span aria-hidden="true">{words.more(rest.length)}</span>
          <span className="visuallyHidden">{rest.map(scopeLabel).join(', ')}</span>
        </span>
      )}
    </span>
  );
}

/** The first scopes; the EU, which most people look for, is always among them. */
function shownScopes(scopes: readonly Scope[], most: number): readonly Scope[] {
  const first = scopes.slice(0, most);
  if (most === 0 || first.includes('eu') || !scopes.includes('eu')) return first;
  return [...first.slice(0, -1), 'eu'];
}

/** The geographies among some scopes, as one text: "EU + US"; empty where nothing is pinned. */
export function pinnedLabel(scopes: readonly Scope[]): string {
  return scopes
    .filter((scope) => scope !== 'global')
    .map(scopeLabel)
    .join(' + ');
}

/** A scope as people write it: Global, EU, US-Gov. */
export function scopeLabel(scope: Scope): string {
  if (scope === 'global') return 'Global';
  if (scope === 'us-gov') return 'US-Gov';
  return scope.toUpperCase();
}

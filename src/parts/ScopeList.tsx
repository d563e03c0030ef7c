import type { Scope } from '#domain/offering.ts';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import styles from './ScopeList.module.css';

const SHOWN = 3;

/** Where inference can be pinned, the usual places first; the rest as a number with a full title. */
export function ScopeList({ scopes, all = false }: { scopes: readonly Scope[]; all?: boolean }) {
  const words = useWords(matrixWords);
  const shown = all ? scopes.length : SHOWN;
  const [first, rest] = [scopes.slice(0, shown), scopes.slice(shown)];
  return (
    <span className={styles.scopes}>
      {first.map((scope) => (
        <span key={scope} className={styles.scope} data-scope={scope}>
          {scopeLabel(scope)}
        </span>
      ))}
      {rest.length > 0 && (
        <span className={styles.scope} title={rest.map(scopeLabel).join(', ')}>
          {words.more(rest.length)}
        </span>
      )}
    </span>
  );
}

/** A scope as people write it: Global, EU, US-Gov. */
export function scopeLabel(scope: Scope): string {
  if (scope === 'global') return 'Global';
  if (scope === 'us-gov') return 'US-Gov';
  return scope.toUpperCase();
}

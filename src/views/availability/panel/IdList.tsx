import { useId } from 'react';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './IdList.module.css';
import { Section } from './Section.tsx';

/** The ids a cloud knows a model by, each to copy: the plain one first, then by scope. */
export function IdList({ ids }: { ids: Readonly<Record<string, string>> }) {
  const words = useWords(panelWords);
  const base = useId();
  const keys = Object.keys(ids).toSorted((a, b) => rank(a) - rank(b));
  const prefixed = keys.some(isScope);
  const label = (key: string) => {
    if (key === 'default') return prefixed ? words.idPlain : words.idDefault;
    return isScope(key) ? scopeLabel(key) : words.idVariant(key);
  };
  return (
    <Section title={words.ids}>
      {keys.length === 0 && <p>{words.noIds}</p>}
      <ul className={styles.list}>
        {keys.map((key) => {
          const id = ids[key] ?? '';
          return (
            <li key={key}>
              <span className={styles.key}>{label(key)}</span>
              <code id={`${base}-${key}`}>{id}</code>
              <CopyButton
                text={id}
                shownIn={`${base}-${key}`}
                label={words.copyId(id)}
                words={words}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function isScope(key: string): key is Scope {
  return SCOPES.some((scope) => scope === key);
}

function rank(key: string): number {
  if (key === 'default') return -1;
  return isScope(key) ? SCOPES.indexOf(key) : SCOPES.length;
}

import { useId } from 'react';
import type { CloudId } from '#domain/cloud.ts';
import { isScope, orderedIds } from '#domain/id-order.ts';
import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import { useShown } from '#parts/shown.ts';
import { useBrowserFact } from '#parts/use-browser-fact.ts';
import { idMarkIn } from '#url/id-mark.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './IdList.module.css';
import { Section } from './Section.tsx';

interface IdListProps {
  readonly cloud: CloudId;
  /** An id without a scope is documented to be refused on demand. */
  readonly bareIsRefused: boolean;
  readonly ids: Readonly<Record<string, string>>;
}

/** The ids a cloud knows a model by, each to copy: those of the scope that is asked for first, the one that names none last. */
export function IdList({ cloud, bareIsRefused, ids }: IdListProps) {
  const words = useWords(panelWords);
  const { view } = useShown();
  const asked = idMarkIn(useBrowserFact(() => location.hash, ''));
  const base = useId();
  const ordered = orderedIds(ids, view.scopes);
  const prefixed = ordered.some(([key]) => isScope(key));
  const label = (key: string) => {
    if (key === 'default') return prefixed ? words.idPlain : words.idDefault;
    return isScope(key) ? scopeLabel(key) : words.idVariant(key);
  };
  return (
    <Section title={words.ids}>
      {ordered.length === 0 && <p>{words.noIds}</p>}
      <ul className={styles.list}>
        {ordered.map(([key, id]) => (
          <li key={key} data-asked={id === asked || undefined}>
            <span className={styles.key}>
              <span>{label(key)}</span>
              {id === asked && <b>{words.lookedFor}</b>}
            </span>
            <code id={`${base}-${key}`}>{id}</code>
            <CopyButton
              text={id}
              shownIn={`${base}-${key}`}
              label={words.copyId(id)}
              words={words}
            />
          </li>
        ))}
      </ul>
      {bareIsRefused && prefixed && 'default' in ids && (
        <p className={styles.note}>{words.bareId}</p>
      )}
      {cloud === 'azure' && ordered.length > 0 && (
        <p className={styles.note}>{words.deploymentName}</p>
      )}
    </Section>
  );
}

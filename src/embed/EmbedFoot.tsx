import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Logo } from '#parts/Logo.tsx';
import styles from './EmbedFoot.module.css';

interface EmbedFootProps {
  readonly index: CatalogueIndex;
  /** The day that the link names; null: live. */
  readonly at: Day | null;
  readonly today: Day;
  /** The same View in the whole app. */
  readonly href: string;
}

/** Below every widget: how much has changed since a frozen day, and where it comes from. */
export function EmbedFoot({ index, at, today, href }: EmbedFootProps) {
  const words = useWords(embedWords);
  const still = useContext(LinkModeContext) === 'none';
  return (
    <footer className={styles.foot}>
      {at !== null && <FrozenNote index={index} at={at} today={today} />}
      {still ? (
        <p className={styles.from}>
          <Logo /> <span>{words.from}</span>
        </p>
      ) : (
        <a className={styles.from} href={href} target="_blank" rel="noopener">
          <Logo /> <span>{words.openFull}</span>
        </a>
      )}
    </footer>
  );
}

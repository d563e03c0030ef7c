import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useWords } from '#i18n/locale-context.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Logo } from '#parts/Logo.tsx';
import { useShown } from '#parts/shown.ts';
import styles from './EmbedFoot.module.css';

/** Below every widget: how much has changed since a frozen day, and where it comes from. */
export function EmbedFoot({ index }: { index: CatalogueIndex }) {
  const { view, href } = useShown();
  const words = useWords(embedWords);
  const still = useContext(LinkModeContext) === 'none';
  return (
    <div className={styles.foot}>
      <FrozenNote index={index} />
      {still ? (
        <p className={styles.from}>
          <Logo /> <span>{words.from}</span>
        </p>
      ) : (
        <a className={styles.from} href={href(view)} target="_blank" rel="noopener">
          <Logo /> <span>{words.openFull}</span>
        </a>
      )}
    </div>
  );
}

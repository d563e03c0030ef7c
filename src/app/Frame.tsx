import type { ReactNode } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import styles from './Frame.module.css';
import { Logo } from './Logo.tsx';

interface FrameProps {
  readonly homeHref: string;
  readonly atHome: boolean;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen: the name, the rooms, the tools of the screen. */
export function Frame({ homeHref, atHome, tools, children }: FrameProps) {
  const words = useWords(appWords);
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.brand} href={homeHref}>
            <Logo /> {words.name}
          </a>
          <nav aria-label={words.nav}>
            <ul className={styles.rooms}>
              <li>
                <a href={homeHref} aria-current={atHome ? 'page' : undefined}>
                  {words.availability}
                </a>
              </li>
            </ul>
          </nav>
          <div className={styles.tools}>{tools}</div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

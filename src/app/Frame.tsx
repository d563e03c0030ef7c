import type { ReactNode } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { followHere } from '#parts/follow-here.ts';
import { Logo } from '#parts/Logo.tsx';
import { HOME, type ScreenId } from '#screens/screens.ts';
import styles from './Frame.module.css';
import type { RoomLink } from './use-rooms.ts';

interface FrameProps {
  readonly rooms: readonly RoomLink[];
  /** The screen that is open; null where there is none of that address. */
  readonly here: ScreenId | null;
  readonly onGo: (href: string) => void;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen: the name, the rooms, the tools of the screen. */
export function Frame({ rooms, here, onGo, tools, children }: FrameProps) {
  const words = useWords(appWords);
  const home = rooms.find(({ screen }) => screen === HOME.id)?.href ?? HOME.path;
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a
            className={styles.brand}
            href={home}
            onClick={(event) => followHere(event, () => onGo(home))}
          >
            <Logo /> <span>{words.name}</span>
          </a>
          <nav aria-label={words.nav}>
            <ul className={styles.rooms}>
              {rooms.map(({ screen, label, href }) => (
                <li key={screen}>
                  <a
                    href={href}
                    aria-current={screen === here ? 'page' : undefined}
                    onClick={(event) => followHere(event, () => onGo(href))}
                  >
                    {label}
                  </a>
                </li>
              ))}
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

import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { followHere } from '#parts/follow-here.ts';
import styles from './Frame.module.css';
import { Logo } from '#parts/Logo.tsx';

/** A room as the navigation names it. */
export interface RoomLink {
  readonly room: string;
  readonly label: string;
  readonly href: string;
}

interface FrameProps {
  readonly rooms: readonly RoomLink[];
  /** The room that is open. */
  readonly here: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen: the name, the rooms, the tools of the screen. */
export function Frame({ rooms, here, tools, children }: FrameProps) {
  const words = useWords(appWords);
  const [, navigate] = useLocation();
  const home = rooms[0]?.href ?? '/';
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
            onClick={(event) => followHere(event, () => navigate(home))}
          >
            <Logo /> <span>{words.name}</span>
          </a>
          <nav aria-label={words.nav}>
            <ul className={styles.rooms}>
              {rooms.map(({ room, label, href }) => (
                <li key={room}>
                  <a
                    href={href}
                    aria-current={room === here ? 'page' : undefined}
                    onClick={(event) => followHere(event, () => navigate(href))}
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

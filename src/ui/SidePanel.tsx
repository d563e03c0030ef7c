import { useId, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import styles from './SidePanel.module.css';

/** Below this width the panel covers the page, and is modal. */
const COVERS = 'screen and (width < 56rem)';

interface SidePanelProps {
  /** What the panel is about; with another value it starts again at its title. */
  readonly about: string;
  readonly title: ReactNode;
  readonly below?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet at the end side of the page, open as long as it is there. Beside the page it
 * is not modal, so that what it is about can still be changed there; where it covers
 * the page it is modal, so that nobody tabs through what cannot be seen. Esc closes it,
 * focus goes to its title and returns to where it came from.
 */
export function SidePanel({ about, title, below, closeLabel, onClose, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useOpenDialog(dialog, heading, body, about);
  useEscape(dialog, onClose);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the press is one beside the sheet; Esc does the same for the keyboard
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // Nothing inside leaves a gap, so a press on the dialog itself is one beside a modal sheet.
        if (event.target === event.currentTarget && coversNow()) onClose();
      }}
      onClose={(event) => {
        // A browser may close it by itself (the back gesture); reopening in the other kind is no close.
        if (!event.currentTarget.open) onClose();
      }}
    >
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {below}
        </div>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </dialog>
  );
}

interface Ref<T> {
  readonly current: T | null;
}

function useOpenDialog(
  dialog: Ref<HTMLDialogElement>,
  heading: Ref<HTMLElement>,
  body: Ref<HTMLElement>,
  about: string,
): void {
  const covers = useSyncExternalStore(onWidth, coversNow, () => false);
  const opener = useRef<Element | null>(null);
  // Whoever had the focus gets it back; asked before the dialog takes it.
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!dialog.current?.contains(active)) opener.current = active;
  }, [dialog, about]);
  // A dialog is opened by a call, of one kind or the other; it must close before it leaves the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (covers) element.showModal();
    else element.show();
    return () => {
      const active = document.activeElement;
      const hadFocus = element.contains(active) || active === document.body;
      element.close();
      if (hadFocus && opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [dialog, covers]);
  // Another subject is read from its title on.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    body.current?.scrollTo?.({ top: 0 });
  }, [heading, body, about, covers]);
}

/** Esc closes a panel that is not modal too, unless something above it wants the key. */
function useEscape(dialog: Ref<HTMLDialogElement>, onClose: () => void): void {
  // The key is pressed anywhere on the page, so the page is listened to.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || coversNow()) return;
      const above = event.target instanceof Element && event.target.closest('dialog, [popover]');
      if (above && above !== dialog.current) return;
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dialog, onClose]);
}

function coversNow(): boolean {
  return matchMedia(COVERS).matches;
}

function onWidth(change: () => void): () => void {
  const query = matchMedia(COVERS);
  query.addEventListener('change', change);
  return () => query.removeEventListener('change', change);
}

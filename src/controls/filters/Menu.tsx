import { useId, useState, type ReactNode, type Ref } from 'react';
import styles from './Menu.module.css';

interface MenuProps {
  readonly label: ReactNode;
  readonly look: 'active' | 'inactive' | 'plain';
  /** Stands beside the button, inside the same outline. */
  readonly beside?: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** The pointer or the focus comes near: the menu may soon be wanted. */
  readonly onNear?: () => void;
  /** As wide as the window gives. */
  readonly wide?: boolean;
  /** Drawn while the menu is open only. */
  readonly children: () => ReactNode;
}

/** A button with a small panel. The browser opens it, closes it on Esc and on a press elsewhere, and keeps the focus in order. */
export function Menu(props: MenuProps) {
  const { label, look, beside, buttonRef, onNear, wide, children } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.menu} data-look={look}>
      <button
        type="button"
        ref={buttonRef}
        className={styles.button}
        popoverTarget={id}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {label}
      </button>
      {beside}
      <div
        id={id}
        popover="auto"
        data-wide={wide || undefined}
        className={styles.panel}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true);
        }}
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false);
        }}
      >
        {open && children()}
      </div>
    </div>
  );
}

import { useEffect, useState, type ReactNode } from 'react';
import { isReplaced } from '#api/new-deploy.ts';
import { useWords } from '#i18n/locale-context.ts';
import { slotWords } from '#i18n/words/slot.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Again.module.css';

interface AgainProps {
  /** Absent where only the whole page can be had again. */
  readonly onRetry?: () => void;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** What helps after a failure: trying again, or, where this version of the app is no longer on its server, reloading the page. */
export function Again({ onRetry, children }: AgainProps) {
  const words = useWords(slotWords);
  const [replaced, setReplaced] = useState(false);
  // Only the server knows what it serves by now.
  useEffect(() => {
    let asks = true;
    void isReplaced().then((is) => asks && setReplaced(is));
    return () => {
      asks = false;
    };
  }, []);
  const reloads = replaced || !onRetry;
  return (
    <>
      {replaced && <p>{words.replaced}</p>}
      <div className={styles.buttons}>
        <Button look="strong" onClick={reloads ? () => location.reload() : onRetry}>
          {reloads ? words.reload : words.retry}
        </Button>
        {children}
      </div>
    </>
  );
}

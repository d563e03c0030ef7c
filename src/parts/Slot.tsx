import { Suspense, type ReactNode } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { slotWords } from '#i18n/words/slot.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { forgetLost } from '#ui/later.ts';
import { Notice } from '#ui/Notice.tsx';
import { Again } from './Again.tsx';
import styles from './Slot.module.css';

interface SlotProps {
  readonly children: ReactNode;
  /** Stands here while what belongs here comes. */
  readonly waiting?: ReactNode;
  /** It is the whole screen: where it fails, reloading the page is what helps. */
  readonly whole?: boolean;
  /** What belongs here lies over the page: its failure does too, and this lets it go. */
  readonly onDismiss?: () => void;
}

/** A place on the screen that can wait and fail by itself: the rest stands, and it can be tried again. */
export function Slot({ children, waiting, whole = false, onDismiss }: SlotProps) {
  const instead = (error: Error, retry: () => void) => {
    if (whole) return <Crashed error={error} />;
    return <Lost error={error} onRetry={retry} onDismiss={onDismiss} />;
  };
  return (
    <ErrorBoundary instead={instead}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Crashed({ error }: { error: Error }) {
  const words = useWords(slotWords);
  return (
    <main>
      <Notice tone="alarm" title={words.crash}>
        <p>{words.crashHelp}</p>
        <p>{error.message}</p>
        <Again />
      </Notice>
    </main>
  );
}

interface LostProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onDismiss: (() => void) | undefined;
}

function Lost({ error, onRetry, onDismiss }: LostProps) {
  const words = useWords(slotWords);
  const again = () => {
    forgetLost();
    onRetry();
  };
  return (
    <div className={onDismiss && styles.floating}>
      <Notice tone="alarm" title={words.lost}>
        <p>{words.lostHelp}</p>
        <p>{error.message}</p>
        <Again onRetry={again}>
          {onDismiss && <Button onClick={onDismiss}>{words.dismiss}</Button>}
        </Again>
      </Notice>
    </div>
  );
}

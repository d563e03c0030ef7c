import { useEffect } from 'react';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { Again } from '#parts/Again.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './EmbedShell.module.css';
import type { Host } from './host-window.ts';

interface EmbedFailureProps {
  readonly locale: Locale;
  readonly host: Host;
  readonly onRetry: () => void;
}

/** Stands in the frame where no data came: what failed, and one button. */
export function EmbedFailure({ locale, host, onRetry }: EmbedFailureProps) {
  const words = embedWords[locale];
  // The host is outside React.
  useEffect(() => {
    host.say({ type: 'error', code: 'no-data', message: 'The data could not be loaded.' });
  }, [host]);
  return (
    <div className={styles.embed}>
      <Notice tone="alarm" title={words.failed}>
        <LocaleContext value={locale}>
          <Again onRetry={onRetry} />
        </LocaleContext>
      </Notice>
    </div>
  );
}

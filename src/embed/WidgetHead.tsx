import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from './WidgetHead.module.css';

interface WidgetHeadProps {
  readonly day: Day;
  readonly edition: Day;
  /** Absent where what follows is a title itself. */
  readonly title?: ReactNode;
}

/** The day a widget speaks for and what it is, as a heading of the host's choice. */
export function WidgetHead({ day, edition, title }: WidgetHeadProps) {
  const words = useWords(embedWords);
  const locale = useLocale();
  const known = formatDay(edition, locale, 'short');
  return (
    <div className={styles.head}>
      <p className={styles.day}>
        {words.asOf(formatDay(day, locale, 'short'))} ·{' '}
        {day > edition ? words.knownOn(known) : words.edition(known)}
      </p>
      {title !== undefined && (
        <Heading level={2} className={styles.title}>
          {title}
        </Heading>
      )}
    </div>
  );
}

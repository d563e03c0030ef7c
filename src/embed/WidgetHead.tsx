import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { useShown } from '#parts/shown.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from './WidgetHead.module.css';

interface WidgetHeadProps {
  readonly edition: Day;
  /** Absent where what follows is a title itself. */
  readonly title: ReactNode;
}

/** The day a widget speaks for and what it is, as a heading of the host's choice. */
export function WidgetHead({ edition, title }: WidgetHeadProps) {
  const { day } = useShown();
  return (
    <div className={styles.head}>
      <DayChip day={day} edition={edition} quiet={title !== undefined} />
      {title !== undefined && (
        <Heading level={2} className={styles.title}>
          {title}
        </Heading>
      )}
    </div>
  );
}

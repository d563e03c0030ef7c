import { useEffect, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import { Deal } from './Deal.tsx';
import { DealFailures } from './DealFailures.tsx';
import styles from './DealView.module.css';
import { Paper } from './Paper.tsx';
import { standText } from '#views/deal/facts/stand-text.ts';
import { useTarget } from './use-target.ts';
import { useTold } from '#parts/deal/use-told.ts';

export interface DealViewProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly today: Day;
  readonly printing: boolean;
  readonly href: (view: View, room?: string) => string;
  readonly onView: (view: View) => void;
  readonly slots: {
    /** The control that moves the day. */
    readonly dayControl: ReactNode;
    /** What stands here while the facts come. */
    readonly waiting: ReactNode;
  };
}

/** The deal's screen: fetches its facts, the events and the sources, and says what is missing. */
export function DealView(props: DealViewProps) {
  const { index, view, today, printing, href, onView, slots } = props;
  const words = useWords(dealWords);
  const locale = useLocale();
  const { told, queries } = useTold();
  const day = view.at ?? today;
  const title = told ? dealSentences(told.deal, locale).headline : words.headlineBare;
  // The window's title lies outside React's tree.
  useEffect(() => {
    document.title = `${title} · Tricloud`;
  }, [title]);
  useTarget(told !== null && !queries.events.isPending);
  if (!told) {
    return (
      <>
        <h1 className="visuallyHidden">{words.headlineBare}</h1>
        <DealFailures queries={queries} />
        {queries.deal.isPending && (
          <>
            <output className="visuallyHidden">{words.loading}</output>
            {slots.waiting}
          </>
        )}
      </>
    );
  }
  return (
    <>
      <DealFailures queries={queries} />
      {told.deal.facts.length === 0 ? (
        <>
          <h1 className="visuallyHidden">{words.headlineBare}</h1>
          <Notice title={words.empty} />
        </>
      ) : (
        <Paper printing={printing} index={index} told={told} day={day}>
          <Deal
            index={index}
            told={told}
            day={day}
            today={today}
            assumption={{
              returned: view.returned,
              onReturned: (returned) => onView({ ...view, returned }),
            }}
            homeOn={(at) => href({ ...DEFAULT_VIEW, lang: view.lang, theme: view.theme, at }, '/')}
            below={
              <DayNotes index={index} at={view.at} today={today}>
                {slots.dayControl}
              </DayNotes>
            }
          />
        </Paper>
      )}
    </>
  );
}

interface DayNotesProps extends Pick<DealViewProps, 'index' | 'today'> {
  readonly at: Day | null;
  /** The control that moves the day. */
  readonly children: ReactNode;
}

/** Below the headline: what a frozen day leaves out, and what moves the day. */
function DayNotes({ index, at, today, children }: DayNotesProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  return (
    <div className={styles.day}>
      {at !== null && (
        <>
          <FrozenNote index={index} at={at} today={today} />
          <p>
            {words.frozen(standText(at, index.edition, locale), formatDay(index.edition, locale))}
          </p>
        </>
      )}
      {children}
    </div>
  );
}

import type { Day } from '#domain/day.ts';
import type { FullOffering } from '#domain/evidence.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { entryWhen, retirementSentence } from '#i18n/sentences/history.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { StatusMark } from '#parts/StatusMark.tsx';
import { useShown } from '#parts/shown.ts';
import type { Footnote } from './footnotes.ts';
import styles from './HistoryList.module.css';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface HistoryListProps {
  readonly full: FullOffering;
  readonly offering: Offering;
  readonly edition: Day;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** Every dated status with its sources, the announced end, and the newest listing. */
export function HistoryList({ full, offering, edition, notes }: HistoryListProps) {
  const { day } = useShown();
  const words = useWords(panelWords);
  const locale = useLocale();
  const retirement = retirementSentence(offering, day, edition, locale);
  return (
    <Section title={words.history}>
      {full.history.length === 0 && <p>{words.noHistory}</p>}
      <ol className={styles.list}>
        {full.history.toReversed().map(({ on, precision, status, sources }) => (
          <li key={`${on} ${status}`} data-status={status}>
            <StatusMark status={status} />
            <span>
              <span>{entryWhen({ on, precision }, locale)}</span>
              <SourceRefs ids={sources} notes={notes} />
            </span>
          </li>
        ))}
      </ol>
      <dl className={styles.later}>
        {retirement !== null && (
          <div>
            <dt>{words.retirement}</dt>
            <dd>
              <span>{retirement}</span>
              <SourceRefs ids={full.plannedRetirement?.sources ?? []} notes={notes} />
              <FormerEnds ends={full.plannedRetirement?.formerly ?? []} notes={notes} />
            </dd>
          </div>
        )}
        {full.lastListedOn !== null && (
          <div>
            <dt>{words.lastListed}</dt>
            <dd>{words.lastListedOn(formatDay(full.lastListedOn, locale))}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

interface FormerEndsProps {
  readonly ends: NonNullable<NonNullable<FullOffering['plannedRetirement']>['formerly']>;
  readonly notes: HistoryListProps['notes'];
}

/** The days that the end was announced for before it was moved. */
function FormerEnds({ ends, notes }: FormerEndsProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  return ends.map(({ on, until, sources }) => (
    <p key={on}>
      <span>{words.announcedBefore(formatDay(until, locale), formatDay(on, locale))}</span>
      <SourceRefs ids={sources} notes={notes} />
    </p>
  ));
}

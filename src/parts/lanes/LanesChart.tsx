import { useContext, useId, useMemo } from 'react';
import { earliest, type Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { statusWords } from '#i18n/words/status.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { useActiveStop } from './lanes-active.ts';
import { placeOf, statusOn, type LaneFamily, type Tick } from './lanes-model.ts';
import type { LaneTexts } from './lanes-texts.ts';
import styles from './LanesChart.module.css';
import { LanesPlayHead } from './LanesPlayHead.tsx';
import { LanesRow } from './LanesRow.tsx';
import { LanesTicks } from './LanesTicks.tsx';

interface LanesChartProps {
  readonly families: readonly LaneFamily[];
  readonly ticks: readonly Tick[];
  readonly texts: LaneTexts;
  readonly claimFamilies: readonly string[];
  readonly range: DayRange;
  readonly day: Day;
  /** The last day the catalogue can speak for. */
  readonly known: Day;
}

/** The lanes as a drawing with one tab stop: keys and pointer pick a stretch, whose dates stand below. Where nothing can be pressed it is a picture. */
export function LanesChart({
  families,
  ticks,
  texts,
  claimFamilies,
  range,
  day,
  known,
}: LanesChartProps) {
  const words = useWords(lanesWords);
  const uid = useId();
  const lines = useMemo(
    () => [...families.flatMap(({ lanes }) => lanes.map(({ pieces }) => pieces)), ticks],
    [families, ticks],
  );
  const drawing = useMemo(
    () => ({ uid, range, years: yearsOf(range), texts }),
    [uid, range, texts],
  );
  const place = placeOf(day, range);
  const paleFrom = placeOf(earliest(day, known), range);
  const { active, listeners } = useActiveStop(lines, place);
  const still = useContext(LinkModeContext) === 'none';
  const activeId = active === null ? undefined : uid + active;
  const kind = still
    ? ({ role: 'img' } as const)
    : ({ role: 'listbox', tabIndex: 0, 'aria-activedescendant': activeId, ...listeners } as const);
  return (
    <>
      <div
        {...kind}
        className={styles.chart}
        aria-label={words.lanes}
        aria-describedby={`${uid}summary`}
      >
        {/* What can be pointed at is nothing to those who hear a picture. */}
        <div className={styles.rows} role="presentation" aria-hidden={still || undefined}>
          {families.map((entry) => (
            <LanesRow
              key={entry.family.id}
              entry={entry}
              claim={claimOf(entry.family.id, claimFamilies)}
              paleFrom={paleFrom}
              drawing={drawing}
              active={active?.startsWith(`${entry.family.id}-`) === true ? active : null}
            />
          ))}
        </div>
        <LanesTicks ticks={ticks} drawing={drawing} active={active} still={still} />
        <LanesPlayHead day={day} ticks={ticks} range={range} />
      </div>
      <Summary id={`${uid}summary`} families={families} texts={texts} day={day} />
      {!still && <Readout sentence={active === null ? null : texts.sentences.get(active)} />}
    </>
  );
}

/** What is pointed at in words; a hint while nothing is. */
function Readout({ sentence }: { sentence: string | undefined | null }) {
  const words = useWords(lanesWords);
  return (
    <p className={styles.readout}>
      {sentence === null ? <span className={styles.hint}>{words.hint}</span> : sentence}
    </p>
  );
}

interface SummaryProps extends Pick<LanesChartProps, 'families' | 'texts' | 'day'> {
  readonly id: string;
}

/** The text alternative of the drawing: where every family stands on the day. */
function Summary({ id, families, texts, day }: SummaryProps) {
  const words = useWords(lanesWords);
  const { short } = useWords(statusWords);
  const locale = useLocale();
  const standing = families.map(({ family, lanes }) =>
    words.standing(
      family.name,
      lanes
        .map((lane) => words.onCloud(texts.cloudName(lane.cloud), short[statusOn(lane, day)]))
        .join(', '),
    ),
  );
  return (
    <p id={id} className="visuallyHidden">
      {words.summary(formatDay(day, locale), standing.join(' '))}
    </p>
  );
}

function claimOf(family: string, claimFamilies: readonly string[]): 'own' | 'other' | 'none' {
  if (claimFamilies.length === 0) return 'none';
  return claimFamilies.includes(family) ? 'own' : 'other';
}

/** The years that begin on the scale. */
function yearsOf(range: DayRange): { year: string; x: number }[] {
  const first = Number(range.from.slice(0, 4));
  const last = Number(range.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
    .filter((year) => `${year}-01-01` >= range.from)
    .map((year) => ({ year, x: placeOf(`${year}-01-01`, range) }));
}

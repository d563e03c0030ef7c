import { useContext, useId, useMemo, useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { changeDays } from '#domain/all-change-days.ts';
import { earliest, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { DayRange } from '#domain/range.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Slot } from '#parts/Slot.tsx';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { later } from '#ui/later.ts';
import { laneFamilies, laneOrder, ticksOf, type LaneFamily } from './lanes-model.ts';
import { laneTexts } from './lanes-texts.ts';
import styles from './Lanes.module.css';
import { LanesChart } from './LanesChart.tsx';
import { LanesLegend } from './LanesLegend.tsx';

const LanesTable = later(async () => (await import('./LanesTable.tsx')).LanesTable);

export interface LanesProps {
  readonly index: CatalogueIndex;
  readonly day: Day;
  readonly today: Day;
  readonly range: DayRange;
  readonly events: readonly Event[];
  /** Open-weight models speak for their families too. */
  readonly openWeights: boolean;
  readonly claimFamilies: readonly string[];
}

/** Each frontier family's three clouds as bars over time, with the same facts as a table. */
export function Lanes(props: LanesProps) {
  const { index, day, today, events, openWeights, claimFamilies } = props;
  const words = useWords(lanesWords);
  const locale = useLocale();
  const title = useId();
  const [asTable, setAsTable] = useState(false);
  const still = useContext(LinkModeContext) === 'none';
  const { from, to } = props.range;
  const range = useMemo(() => ({ from, to }), [from, to]);
  const families = useMemo(
    () => laneFamilies(index, openWeights, range),
    [index, openWeights, range],
  );
  const ticks = useMemo(() => ticksOf(events, range), [events, range]);
  const texts = useMemo(
    () => laneTexts(index, families, ticks, today, locale),
    [index, families, ticks, today, locale],
  );
  const ordered = useOrder(props, families);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <header className={styles.head}>
        <Heading level={2} id={title}>
          {words.title}
        </Heading>
        {!still && (
          <Button
            look="quiet"
            aria-label={asTable ? words.showChart : words.showTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.chart : words.table}
          </Button>
        )}
      </header>
      <div className={styles.stage} data-table={asTable || undefined}>
        <div className={styles.chart} inert={asTable}>
          <LanesChart
            families={ordered}
            ticks={ticks}
            texts={texts}
            claimFamilies={claimFamilies}
            range={range}
            day={day}
            known={earliest(today, index.edition)}
          />
        </div>
        {asTable && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          <section className={styles.table} aria-label={words.caption} tabIndex={0}>
            <Slot>
              <LanesTable families={ordered} texts={texts} />
            </Slot>
          </section>
        )}
      </div>
      <LanesLegend families={families} cloudName={texts.cloudName} />
    </section>
  );
}

/** The families in the matrix's order, worked out anew only where some status changes. */
function useOrder(
  { index, day, openWeights, claimFamilies }: LanesProps,
  families: readonly LaneFamily[],
): LaneFamily[] {
  const changes = useMemo(() => changeDays(index), [index]);
  const since = changes.findLast((change) => change <= day) ?? day;
  const claim = claimFamilies.join(' ');
  return useMemo(
    () => laneOrder(index, families, since, claim.split(' '), openWeights),
    [index, families, since, claim, openWeights],
  );
}

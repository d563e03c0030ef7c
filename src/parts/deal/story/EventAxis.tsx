import { useId, useRef } from 'react';
import { useWidth } from '#charts/use-width.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { placeOf } from '#parts/lanes/lanes-model.ts';
import { Mark } from '#parts/Mark.tsx';
import { Heading } from '#ui/Heading.tsx';
import { axisRows } from './axis-rows.ts';
import { AxisRow } from './AxisRow.tsx';
import styles from './EventAxis.module.css';

interface EventAxisProps {
  readonly index: CatalogueIndex;
  readonly events: readonly Event[];
  readonly range: DayRange;
  readonly announced: Day;
  readonly day: Day;
}

/** All in pixels, at the usual size of letters. */
const ROW = 22;
const RADIUS = 3.5;
const GAP = 1;
const TOP = 20;
const BOTTOM = 20;

/** Every event as a dot in its cloud's row; those since the deal are filled. The lists say the same in words. */
export function EventAxis({ index, events, range, announced, day }: EventAxisProps) {
  const words = useWords(dealWords).afterwards;
  const locale = useLocale();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  const unit = room?.unit ?? 1;
  const step = (2 * RADIUS + GAP) * unit;
  const rows = axisRows(events, range, day, room ? (step / room.width) * 100 : 0);
  const levels = rows.flatMap(({ dots }) => dots.map(({ level }) => Math.abs(level)));
  // Until the room is known no dot gives way, and every row is as high as its name.
  const row = Math.max(ROW * unit, (2 * Math.max(0, ...(room ? levels : [])) + 1) * step + 6);
  const foot = TOP * unit + rows.length * row;
  const deal = `${placeOf(announced, range)}%`;
  const naming = namingOf(index);
  return (
    <figure className={styles.axis} aria-labelledby={id}>
      <Heading level={3} id={id} className={styles.title}>
        {words.axisTitle}
      </Heading>
      <ul className={styles.labels} aria-hidden="true">
        {rows.map(({ cloud }) => (
          // Set by script only, once the room is known.
          <li key={cloud ?? 'none'} {...(room && { style: { blockSize: row } })}>
            {cloud && <Mark id={cloud} />}
            <span>{cloud ? naming.cloud(cloud) : words.none}</span>
          </li>
        ))}
      </ul>
      <div ref={place}>
        <svg
          className={styles.picture}
          height={foot + BOTTOM * unit}
          role="img"
          aria-label={words.axis(
            formatDay(range.from, locale, 'short'),
            formatDay(range.to, locale, 'short'),
          )}
        >
          <Years range={range} foot={foot} unit={unit} />
          <line className={styles.deal} x1={deal} x2={deal} y1={18 * unit} y2={foot} />
          <text className={styles.dealName} x={deal} y={12 * unit} textAnchor="middle">
            {words.deal}
          </text>
          {rows.map(({ cloud, dots }, at) => (
            <AxisRow
              key={cloud ?? 'none'}
              cloud={cloud}
              dots={dots}
              announced={announced}
              y={TOP * unit + (at + 0.5) * row}
              radius={RADIUS * unit}
              step={step}
            />
          ))}
        </svg>
      </div>
      <AxisLegend />
    </figure>
  );
}

/** A line and a number where each year begins. */
function Years({ range, foot, unit }: { range: DayRange; foot: number; unit: number }) {
  return yearsOf(range).map((year) => {
    const x = `${placeOf(`${year}-01-01`, range)}%`;
    return (
      <g key={year} className={styles.year}>
        <line x1={x} x2={x} y1={18 * unit} y2={foot + BOTTOM * unit} />
        <text x={x} y={foot + 15 * unit} dx={5 * unit}>
          {year}
        </text>
      </g>
    );
  });
}

/** What a filled dot is, and an empty one. */
function AxisLegend() {
  const words = useWords(dealWords).afterwards;
  return (
    <figcaption className={styles.legend} aria-hidden="true">
      <span>
        <i /> <span>{words.before}</span>
      </span>
      <span>
        <i data-since="true" /> <span>{words.since}</span>
      </span>
    </figcaption>
  );
}

function yearsOf({ from, to }: DayRange): string[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, at) => String(first + at)).filter(
    (year) => `${year}-01-01` >= from,
  );
}

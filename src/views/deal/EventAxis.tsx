import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { placeOf } from '#parts/lanes/lanes-model.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './EventAxis.module.css';

interface EventAxisProps {
  readonly index: CatalogueIndex;
  readonly events: readonly Event[];
  readonly range: DayRange;
  readonly announced: Day;
  readonly day: Day;
}

const ROWS: readonly (CloudId | null)[] = [...CLOUDS, null];
const ROW = 22;

/** Every event as a dot in its cloud's row; those since the deal are filled. The list below says the same in words. */
export function EventAxis({ index, events, range, announced, day }: EventAxisProps) {
  const words = useWords(dealWords).afterwards;
  const locale = useLocale();
  const naming = namingOf(index);
  const dots = events
    .map((event) => ({ event, on: firstDayOf(event.on) }))
    .filter(({ on }) => on >= range.from && on <= day);
  const years = yearsOf(range);
  const height = ROWS.length * ROW;
  const deal = `${placeOf(announced, range)}%`;
  return (
    <figure className={styles.axis}>
      <ul className={styles.labels} aria-hidden="true">
        {ROWS.map((cloud) => (
          <li key={cloud ?? 'none'}>
            {cloud && <Mark id={cloud} />}
            <span>{cloud ? naming.cloud(cloud) : words.none}</span>
          </li>
        ))}
      </ul>
      <svg
        className={styles.picture}
        height={height + 40}
        role="img"
        aria-label={words.axis(
          formatDay(range.from, locale, 'short'),
          formatDay(range.to, locale, 'short'),
        )}
      >
        {years.map((year) => (
          <g key={year} className={styles.year}>
            <line
              x1={`${placeOf(`${year}-01-01`, range)}%`}
              x2={`${placeOf(`${year}-01-01`, range)}%`}
              y1="18"
              y2={height + 40}
            />
            <text x={`${placeOf(`${year}-01-01`, range)}%`} y={height + 35} dx="5">
              {year}
            </text>
          </g>
        ))}
        <line className={styles.deal} x1={deal} x2={deal} y1="18" y2={height + 20} />
        <text className={styles.dealName} x={deal} y="12" textAnchor="middle">
          {words.deal}
        </text>
        {ROWS.map((cloud, row) => (
          <g key={cloud ?? 'none'} data-cloud={cloud ?? undefined}>
            <line className={styles.row} x2="100%" y1={yOf(row)} y2={yOf(row)} />
            {dots
              .filter(({ event }) =>
                cloud ? event.clouds.includes(cloud) : event.clouds.length === 0,
              )
              .map(({ event, on }) => (
                <circle
                  key={event.id}
                  data-since={on > announced || undefined}
                  cx={`${placeOf(on, range)}%`}
                  cy={yOf(row)}
                  r="4.5"
                />
              ))}
          </g>
        ))}
      </svg>
      <figcaption className={styles.legend} aria-hidden="true">
        <span>
          <i /> {words.before}
        </span>
        <span>
          <i data-since="true" /> {words.since}
        </span>
      </figcaption>
    </figure>
  );
}

function yOf(row: number): number {
  return 20 + row * ROW + ROW / 2;
}

function yearsOf({ from, to }: DayRange): string[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, at) => String(first + at)).filter(
    (year) => `${year}-01-01` >= from,
  );
}

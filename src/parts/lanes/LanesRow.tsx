import { memo } from 'react';
import type { DayRange } from '#domain/range.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import { roundPlace, startsOnADay, type LaneFamily } from './lanes-model.ts';
import type { LaneTexts } from './lanes-texts.ts';
import { LanesPiece } from './LanesPiece.tsx';
import styles from './LanesRow.module.css';

/** What all lanes of a chart share. */
export interface LanesDrawing {
  /** Sets the ids of this chart apart from another on the page. */
  readonly uid: string;
  readonly range: DayRange;
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly texts: LaneTexts;
}

interface LanesRowProps {
  readonly entry: LaneFamily;
  /** Whose the claim is: this family's, another's, nobody's. */
  readonly claim: 'own' | 'other' | 'none';
  /** From where on the scale the lanes are paler, in percent. */
  readonly paleFrom: number;
  readonly drawing: LanesDrawing;
  /** The stretch that is pointed at, if it is one of this family's. */
  readonly active: string | null;
}

/** One family: its name, and its three lanes on the scale of the chart. */
export function LanesRow({ entry, claim, paleFrom, drawing, active }: LanesRowProps) {
  const { family, lanes } = entry;
  return (
    <div
      className={styles.row}
      role="group"
      aria-label={family.name}
      data-claim={claim === 'own' || undefined}
      data-quiet={claim === 'other' || undefined}
      data-family={family.id}
    >
      <div className={styles.name} aria-hidden="true">
        <FamilyMark id={family.id} name={family.name} />
        <span>{family.name}</span>
      </div>
      <div className={styles.clouds} aria-hidden="true">
        {lanes.map(({ cloud }) => (
          <span key={cloud}>
            <Mark id={cloud} />
            <span>{drawing.texts.cloudName(cloud)}</span>
          </span>
        ))}
      </div>
      <svg className={styles.drawing} role="presentation">
        <Shapes entry={entry} drawing={drawing} />
        <rect className={styles.pale} x={`${paleFrom}%`} width={`${roundPlace(100 - paleFrom)}%`} />
        <Stops entry={entry} drawing={drawing} active={active} />
      </svg>
    </div>
  );
}

type ShapesProps = Pick<LanesRowProps, 'entry' | 'drawing'>;

/** The lanes themselves: kept while only the day moves. */
const Shapes = memo(function Shapes({ entry, drawing }: ShapesProps) {
  const { uid, range, years } = drawing;
  return (
    <>
      {years.map(({ year, x }) => (
        <line key={year} className={styles.year} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {entry.lanes.map(({ cloud, pieces }, at) => {
        const y = `${roundPlace(((2 * at + 1) / 6) * 100)}%`;
        return (
          <g key={cloud} className={styles.lane} data-cloud={cloud}>
            {pieces.map((piece) => (
              <LanesPiece
                key={piece.id}
                piece={piece}
                y={y}
                range={range}
                hatch={`url(#${uid}${cloud})`}
              />
            ))}
            {pieces.filter(startsOnADay).map(({ id, x }) => (
              <circle key={id} className={styles.start} cx={`${x}%`} cy={y} />
            ))}
          </g>
        );
      })}
    </>
  );
});

type StopsProps = Pick<LanesRowProps, 'entry' | 'drawing' | 'active'>;

/** What pointer and keys stop at: unseen over the shapes, framed where it is pointed at. */
const Stops = memo(function Stops({ entry, drawing, active }: StopsProps) {
  const { uid, texts } = drawing;
  return entry.lanes.flatMap(({ pieces }, at) =>
    pieces.map((piece) => (
      <rect
        key={piece.id}
        id={uid + piece.id}
        className={styles.stop}
        role="option"
        aria-label={texts.sentences.get(piece.id)}
        aria-selected={piece.id === active}
        data-stop={piece.id}
        data-status={piece.status}
        data-short={piece.width < 4 || undefined}
        x={`${piece.x}%`}
        width={`${piece.width}%`}
        y={`${roundPlace((at / 3) * 100)}%`}
        height="33.3%"
        rx="3"
      />
    )),
  );
});

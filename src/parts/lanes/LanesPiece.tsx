import { firstDayOf } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { isOnSale, type CellStatus } from '#domain/status.ts';
import { placeOf, roundPlace, type Piece } from './lanes-model.ts';
import styles from './LanesPiece.module.css';

interface LanesPieceProps {
  readonly piece: Piece;
  /** Where the lane's middle lies, in percent of the drawing's height. */
  readonly y: string;
  readonly range: DayRange;
  /** The pattern of a preview in the lane's colour, as `url(#…)`. */
  readonly hatch: string;
}

/** One stretch as a shape; a start known to the month has a paler lead, one that is not dated dissolves. */
export function LanesPiece({ piece, y, range, hatch }: LanesPieceProps) {
  const { status, precision, x } = piece;
  const lead = leadOf(piece, range);
  return (
    <g className={styles.piece} data-status={status}>
      <Shape status={status} x={x} width={piece.width} y={y} hatch={hatch} />
      {lead < x && (
        <rect
          className={styles.lead}
          x={`${lead}%`}
          width={`${roundPlace(x - lead)}%`}
          y={y}
          rx="1"
        />
      )}
      {precision === 'by' && startsWithin(piece, range) && (
        <svg className={styles.undated} x={`${x}%`} y={y}>
          <rect className={styles.backing} x="-14" width="14" />
          <rect x="-4.5" width="2.5" />
          <rect x="-8.5" width="2" />
          <rect x="-12" width="1.25" />
        </svg>
      )}
    </g>
  );
}

/** Where a lead begins: the month in which the first sale began on some day. */
function leadOf(piece: Piece, range: DayRange): number {
  const { from, precision, before, x } = piece;
  const leads = precision === 'month' && (before === null || !isOnSale(before));
  if (!leads || from === null || !startsWithin(piece, range)) return x;
  return placeOf(firstDayOf(from.slice(0, 7)), range);
}

function startsWithin({ from, status }: Piece, range: DayRange): boolean {
  return from !== null && from >= range.from && (isOnSale(status) || status === 'private-preview');
}

interface ShapeProps {
  readonly status: CellStatus;
  readonly x: number;
  readonly width: number;
  readonly y: string;
  readonly hatch: string;
}

/** The shape of a status: bars for what can be called, lines for what cannot. */
function Shape({ status, x, width, y, hatch }: ShapeProps) {
  const rail = <rect className={styles.rail} x={`${x}%`} width={`${width}%`} y={y} />;
  switch (status) {
    case 'not-offered':
      return rail;
    case 'suspended':
    case 'not-documented':
      return (
        <>
          <line
            className={styles.line}
            x1={`${x}%`}
            x2={`${roundPlace(x + width)}%`}
            y1={y}
            y2={y}
          />
          {status === 'not-documented' && width > 6 && (
            <text className={styles.question} x={`${roundPlace(x + width / 2)}%`} y={y} dy="0.35em">
              ?
            </text>
          )}
        </>
      );
    case 'retired':
      return (
        <>
          {rail}
          <rect className={styles.cap} x={`${x}%`} width="2" y={y} />
        </>
      );
    default:
      return (
        <rect
          className={styles.bar}
          x={`${x}%`}
          width={`${width}%`}
          y={y}
          rx="2"
          {...(status === 'preview' ? { fill: hatch } : {})}
        />
      );
  }
}

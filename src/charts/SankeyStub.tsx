import styles from './SankeyStub.module.css';
import { wrapLabel } from './wrap-label.ts';

const LENGTH = 26;
const GAP = 10;
const LINE = 17;
/** About as wide as a letter of the labels. */
const LETTER = 7;

interface SankeyStubProps {
  readonly name: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** How many pixels there are for stub and label. */
  readonly room: number;
  readonly unit: number;
}

/** A stream that breaks off, because nobody knows where it goes: two edges without an end, and words. */
export function SankeyStub({ name, kind, x, y, height, room, unit }: SankeyStubProps) {
  const end = x + LENGTH * unit;
  const letters = (room - (LENGTH + GAP) * unit) / (LETTER * unit);
  const lines = [...wrapLabel(name, letters), ...wrapLabel(kind, letters)];
  const first = y + height / 2 - ((lines.length - 1) * LINE * unit) / 2;
  return (
    <g>
      <path className={styles.stub} d={`M${x},${y}H${end}M${x},${y + height}H${end}`} />
      <text className={styles.label}>
        {lines.map((line, at) => (
          <tspan key={line} x={end + GAP * unit} y={first + at * LINE * unit}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

import { memo, useId } from 'react';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { CellStatus } from '#domain/status.ts';
import { useWords } from '#i18n/locale-context.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { statusWords } from '#i18n/words/status.ts';
import { LanesHatch } from './LanesHatch.tsx';
import { drawnStatuses, hasUndated, type LaneFamily, type Piece } from './lanes-model.ts';
import styles from './LanesLegend.module.css';
import { LanesPiece } from './LanesPiece.tsx';

interface LanesLegendProps {
  readonly families: readonly LaneFamily[];
  readonly cloudName: (cloud: CloudId) => string;
}

/** The clouds' colours, and the shapes that are on screen. */
export const LanesLegend = memo(function LanesLegend({ families, cloudName }: LanesLegendProps) {
  const words = useWords(lanesWords);
  const { short } = useWords(statusWords);
  const hatch = useId();
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {CLOUDS.map((cloud) => (
        <li key={cloud} data-cloud={cloud}>
          <Sample status="ga" hatch="" /> <span>{cloudName(cloud)}</span>
        </li>
      ))}
      {drawnStatuses(families).map((status) => (
        <li key={status}>
          <Sample status={status} hatch={hatch} /> <span>{short[status]}</span>
        </li>
      ))}
      {hasUndated(families) && (
        <li>
          <Sample status="ga" hatch="" undated /> <span>{words.undated}</span>
        </li>
      )}
    </ul>
  );
});

interface SampleProps {
  readonly status: CellStatus;
  readonly hatch: string;
  readonly undated?: boolean;
}

/** A shape as the lanes draw it, in ink. */
function Sample({ status, hatch, undated = false }: SampleProps) {
  const piece: Piece = {
    id: status,
    status,
    from: undated ? BEGINNING : null,
    to: null,
    precision: 'by',
    announced: false,
    next: null,
    before: null,
    x: undated ? 50 : 0,
    width: undated ? 50 : 100,
  };
  return (
    <svg className={styles.sample} aria-hidden="true">
      {hatch !== '' && (
        <defs>
          <LanesHatch id={hatch + status} tone="ink" />
        </defs>
      )}
      <LanesPiece piece={piece} y="50%" range={ALWAYS} hatch={`url(#${hatch}${status})`} />
    </svg>
  );
}

const BEGINNING = '2023-01-01';
const ALWAYS = { from: BEGINNING, to: BEGINNING };

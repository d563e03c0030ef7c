import { Suspense, useMemo, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { Matrix } from '#parts/matrix/Matrix.tsx';
import type { View } from '#url/view.ts';
import styles from './Availability.module.css';
import { ClaimBlock } from './ClaimBlock.tsx';
import { CloudCards } from './CloudCards.tsx';
import { Legend } from '#parts/Legend.tsx';
import { shownRows } from '#parts/matrix/shown-rows.ts';

export interface AvailabilityProps {
  readonly index: CatalogueIndex;
  readonly claim: Claim;
  readonly view: View;
  readonly today: Day;
  /** Every version of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
  /** What is touched, and what comes later, at its places. */
  readonly slots: {
    readonly lanes: ReactNode;
    readonly slider: ReactNode;
    readonly filters: ReactNode;
    /** Sources as footnotes, while the page is printed. */
    readonly footnotes: ReactNode;
    /** Stands instead of the matrix where nothing passes. */
    readonly empty: ReactNode;
    readonly keep: (row: ModelRow) => boolean;
  };
}

/** The home screen: the claim and the lanes, the day, the matrix. */
export function Availability({
  index,
  claim,
  view,
  today,
  rows,
  onView,
  href,
  slots,
}: AvailabilityProps) {
  const locale = useLocale();
  const shown = useMemo(
    () => shownRows(index, claim, rows, view, slots.keep),
    [index, claim, rows, view, slots.keep],
  );
  const sentence = claimInWords(claim, namingOf(index), locale);
  return (
    <>
      <p className={styles.printed}>{sentence.sentence}</p>
      <div className={styles.top}>
        <div className={styles.claim}>
          <Suspense>
            <ClaimBlock index={index} claim={claim} view={view} onView={onView} />
            <CloudCards index={index} claim={claim} />
          </Suspense>
        </div>
        {slots.lanes}
      </div>
      <p className="visuallyHidden" aria-live="polite">
        {`${plainText(sentence.headline)} ${sentence.qualifier ?? ''}`}
      </p>
      <div className={styles.controls}>
        {view.at !== null && <FrozenNote index={index} at={view.at} today={today} />}
        <div className={styles.touched}>
          {slots.slider}
          {slots.filters}
        </div>
      </div>
      {shown.count === 0 ? (
        slots.empty
      ) : (
        <div className={styles.matrix}>
          <Suspense>
            <Matrix
              index={index}
              families={shown.families}
              versions={shown.versions}
              day={claim.at}
              view={view}
              onView={onView}
              href={href}
            />
          </Suspense>
        </div>
      )}
      <Legend index={index} rows={rows} day={claim.at} />
      {slots.footnotes}
    </>
  );
}

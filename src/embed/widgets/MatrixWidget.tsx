import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Supports } from '#domain/capability.ts';
import { passes } from '#domain/filters/passes.ts';
import { versionRows } from '#domain/matrix.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { MatchContext, matchOf } from '#parts/matrix/match.ts';
import { Matrix } from '#parts/matrix/Matrix.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { Legend } from '#parts/Legend.tsx';
import { shownRows } from '#parts/matrix/shown-rows.ts';
import { useShown } from '#parts/shown.ts';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import type { WidgetProps } from '#embed/widget.ts';
import styles from './MatrixWidget.module.css';

const EmptyResult = lazy(async () => ({
  default: (await import('#parts/EmptyResult.tsx')).EmptyResult,
}));

const Unchecked = lazy(async () => ({
  default: (await import('#parts/Unchecked.tsx')).Unchecked,
}));

const AskSupports = lazy(async () => ({
  default: (await import('./AskSupports.tsx')).AskSupports,
}));

/** The claim above the matrix, with the rows that the link lets through. */
export function MatrixWidget(props: WidgetProps) {
  const { index } = props;
  const { view, day, changeView, href } = useShown();
  const locale = useLocale();
  const found = useClaim(index, day, view);
  const rows = useMemo(() => versionRows(index, day, found), [index, day, found]);
  const words = claimInWords(found, namingOf(index), locale);
  const [supports, setSupports] = useState<Supports | null>(null);
  const keepSupports = useCallback((answer: Supports) => setSupports(() => answer), []);
  const context = useMemo(() => ({ index, rows, supports }), [index, rows, supports]);
  const shown = useMemo(
    () => shownRows(index, found, rows, view, (row) => passes(row, view, context)),
    [index, found, rows, view, context],
  );
  const match = useMemo(() => matchOf(view, context), [view, context]);
  return (
    <WidgetBody
      given={props}
      beside={<ClaimSentence claim={found} words={words} level={2} />}
      rows={rows}
      supports={supports}
    >
      {view.features.length > 0 && supports === null && (
        <Suspense>
          <AskSupports onAnswer={keepSupports} />
        </Suspense>
      )}
      {shown.count === 0 ? (
        <Suspense>
          <EmptyResult {...context} view={view} onView={changeView} />
        </Suspense>
      ) : (
        <div className={styles.matrix}>
          <MatchContext value={match}>
            <Matrix
              index={index}
              families={shown.families}
              versions={shown.versions}
              day={day}
              view={view}
              onView={changeView}
              href={href}
            />
          </MatchContext>
        </div>
      )}
      {view.features.length > 0 && (
        <Suspense>
          <Unchecked {...context} view={view} />
        </Suspense>
      )}
      <Legend index={index} rows={rows} day={day} />
    </WidgetBody>
  );
}

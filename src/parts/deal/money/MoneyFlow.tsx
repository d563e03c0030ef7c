import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { flow } from '#domain/deal-flow.ts';
import type { Anatomy } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { AssumedShare } from './AssumedShare.tsx';
import { flowDrawing } from './flow-drawing.ts';
import { FlowTable } from './FlowTable.tsx';
import styles from './MoneyFlow.module.css';
import { MoneyTwin } from './MoneyTwin.tsx';

const SankeyChart = lazy(async () => ({
  default: (await import('#charts/SankeyChart.tsx')).SankeyChart,
}));

/** The one thing about the flow that nobody knows, and how to assume it. */
export interface Assumption {
  /** In percent of the ceilings; null assumes nothing. */
  readonly returned: number | null;
  readonly onReturned: (returned: number | null) => void;
}

interface MoneyFlowProps extends Assumption {
  readonly anatomy: Anatomy;
  readonly sources: CitedSources | null;
}

/** The money as a flow, with the one thing nobody knows as a slider; the same as a table. */
export function MoneyFlow({ anatomy, sources, returned, onReturned }: MoneyFlowProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const [moving, setMoving] = useState<number | null>(null);
  const percent = moving ?? returned;
  const streams = useMemo(() => flow(anatomy, percent), [anatomy, percent]);
  const drawing = useMemo(() => flowDrawing(streams, locale), [streams, locale]);
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { committed, ceilings } = anatomy;
  const say = (value: number) => formatNumber(value, locale);
  const rest = (at: number | null) => {
    setMoving(null);
    if (at !== returned) onReturned(at);
  };
  return (
    <MoneyTwin
      title={words.flowTitle}
      chart={
        <div className={styles.stage}>
          {inBrowser && (
            <Suspense fallback={null}>
              <SankeyChart {...drawing} />
            </Suspense>
          )}
        </div>
      }
      table={<FlowTable links={streams.links} sources={sources} />}
      below={
        <div className={styles.below}>
          <AssumedShare
            percent={percent}
            ceilings={ceilings}
            returned={streams.returned}
            onMove={setMoving}
            onRest={rest}
          />
          <p className={styles.note}>{words.flowNote(say(ceilings), say(committed - ceilings))}</p>
        </div>
      }
    />
  );
}

const never = () => () => {};

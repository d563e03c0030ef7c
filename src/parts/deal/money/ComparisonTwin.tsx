import type { AlsoNamed, ComparedFigure } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { AlsoPower } from './AlsoPower.tsx';
import { ComparisonBars } from './ComparisonBars.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { MoneyTwin } from './MoneyTwin.tsx';

interface ComparisonTwinProps {
  readonly unit: 'money' | 'power';
  readonly figures: readonly ComparedFigure[];
  readonly also?: readonly AlsoNamed[];
  readonly sources: CitedSources | null;
}

/** Compared figures as bars or as a table; below both, what only a sentence of other facts names. */
export function ComparisonTwin({ unit, figures, also = [], sources }: ComparisonTwinProps) {
  const words = useWords(dealMoneyWords);
  const title = unit === 'money' ? words.moneyTitle : words.powerTitle;
  return (
    <MoneyTwin
      title={title}
      chart={<ComparisonBars figures={figures} sources={sources} />}
      table={<ComparisonTable title={title} figures={figures} sources={sources} />}
      below={also.length > 0 && <AlsoPower named={also} sources={sources} />}
    />
  );
}

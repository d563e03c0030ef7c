import { DayControl } from '#controls/day-slider/DayControl.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import type { Told } from '#parts/deal/told.ts';
import { useTold } from '#parts/deal/use-told.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { useShown } from '#parts/shown.ts';
import { Notice } from '#ui/Notice.tsx';
import { Deal } from '#views/deal/Deal.tsx';
import { DealFailures } from '#views/deal/DealFailures.tsx';
import { standText } from '#views/deal/facts/stand-text.ts';
import { Paper } from '#views/deal/Paper.tsx';
import { useTarget } from '#views/deal/use-target.ts';
import styles from './DealScreen.module.css';
import type { ScreenProps } from './screen.ts';
import { Skeleton } from './AwaitedSkeleton.tsx';
import { usePrinting } from './use-printing.ts';

/** The alliance of 18 November 2025: fetches its facts, the events and the sources, and says what is missing. */
export function DealScreen({ index }: ScreenProps) {
  const words = useWords(dealWords);
  const { told, queries } = useTold();
  useTarget(told !== null && !queries.events.isPending);
  return (
    <>
      {!told?.deal.facts.length && <h1 className="visuallyHidden">{words.headlineBare}</h1>}
      <DealFailures queries={queries} />
      {!told && queries.deal.isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton shape="sections" />
        </>
      )}
      {told &&
        (told.deal.facts.length === 0 ? (
          <Notice title={words.empty} />
        ) : (
          <Facts index={index} told={told} />
        ))}
    </>
  );
}

interface FactsProps extends ScreenProps {
  readonly told: Told;
}

function Facts({ index, told }: FactsProps) {
  const { view, changeView } = useShown();
  return (
    <Paper printing={usePrinting()} index={index} told={told}>
      <Deal
        index={index}
        told={told}
        assumption={{
          returned: view.returned,
          onReturned: (returned) => changeView({ ...view, returned }, 'replace'),
        }}
        below={<DayOfDeal index={index} />}
      />
    </Paper>
  );
}

/** The day the page speaks for, and what moves it. */
function DayOfDeal({ index }: { index: CatalogueIndex }) {
  const { view } = useShown();
  const words = useWords(dealWords);
  const locale = useLocale();
  return (
    <div className={styles.day}>
      {view.at !== null && (
        <>
          <FrozenNote index={index} />
          <p>
            {words.frozen(
              standText(view.at, index.edition, locale),
              formatDay(index.edition, locale),
            )}
          </p>
        </>
      )}
      <DayControl index={index} />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { retirementsQuery } from '#api/evidence-queries.ts';
import { FilterChips } from '#controls/filters/FilterChips.tsx';
import { selectEnds } from '#domain/filters/ends.ts';
import { retirementsOn, type Retirements as Facts } from '#domain/retirements.ts';
import { useWords } from '#i18n/locale-context.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { Again } from '#parts/Again.tsx';
import { useShown } from '#parts/shown.ts';
import { useWhy } from '#parts/use-why.ts';
import { WithoutSupports } from '#parts/Without.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Retirements } from '#views/retirements/Retirements.tsx';
import { Skeleton } from './AwaitedSkeleton.tsx';
import type { ScreenProps } from './screen.ts';
import { useSelection } from './use-selection.ts';

/** What ends: fetches the list, and says what is missing. */
export function RetirementsScreen({ index }: ScreenProps) {
  const words = useWords(retirementWords);
  const why = useWhy();
  const asked = useQuery(retirementsQuery());
  const facts = asked.data;
  if (facts && facts.retirements.length > 0) return <Listed index={index} facts={facts} />;
  return (
    <>
      <h1 className="visuallyHidden">{words.bare}</h1>
      {asked.error && (
        <Notice tone="alarm" title={words.failed}>
          <p>{why(asked.error)}</p>
          <Again onRetry={() => void asked.refetch()} />
        </Notice>
      )}
      {asked.isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton shape="sections" />
        </>
      )}
      {facts && <Notice title={words.empty} />}
    </>
  );
}

/** The ends that the View selects, and the filters that decide it. */
function Listed({ index, facts }: ScreenProps & { readonly facts: Facts }) {
  const { view, day, changeView } = useShown();
  const { rows, supports } = useSelection(index);
  const ends = useMemo(
    () => retirementsOn(selectEnds(facts.retirements, view, { index, rows, supports }), day),
    [facts, rows, view, index, supports, day],
  );
  return (
    <Retirements
      index={index}
      ends={ends}
      sources={facts.sources}
      below={
        <>
          <FilterChips {...{ index, rows, view, supports }} onView={changeView} />
          <WithoutSupports />
        </>
      }
    />
  );
}

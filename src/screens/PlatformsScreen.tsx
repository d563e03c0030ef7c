import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sourcesQuery } from '#api/evidence-queries.ts';
import { platformsQuery } from '#api/queries.ts';
import { PlatformChoice } from '#controls/PlatformChoice.tsx';
import type { CitedSources } from '#domain/evidence.ts';
import { comparePlatforms } from '#domain/platform-comparison.ts';
import type { Platforms as Facts } from '#domain/platform.ts';
import { useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { Again } from '#parts/Again.tsx';
import { useShown } from '#parts/shown.ts';
import { useWhy } from '#parts/use-why.ts';
import { Notice } from '#ui/Notice.tsx';
import { Platforms } from '#views/platforms/Platforms.tsx';
import { Skeleton } from './AwaitedSkeleton.tsx';
import type { ScreenProps } from './screen.ts';

/** The three platforms: fetches their facts and sources, and says what is missing. */
export function PlatformsScreen({ index }: ScreenProps) {
  const words = useWords(platformWords);
  const asked = useQuery(platformsQuery());
  const cited = useQuery(sourcesQuery());
  const facts = asked.data;
  const told = facts !== undefined && facts.facts.length > 0;
  return (
    <>
      {!told && <h1 className="visuallyHidden">{words.headlineBare}</h1>}
      <Failure of={asked} title={words.failed} />
      <Failure of={cited} title={words.sourcesFailed} />
      {asked.isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton shape="sections" />
        </>
      )}
      {facts && !told && <Notice title={words.empty} />}
      {told && <SideBySide index={index} facts={facts} sources={cited.data?.sources ?? null} />}
    </>
  );
}

interface SideBySideProps extends ScreenProps {
  readonly facts: Facts;
  readonly sources: CitedSources | null;
}

/** The platforms that the View chooses. */
function SideBySide({ index, facts, sources }: SideBySideProps) {
  const { view, changeView } = useShown();
  const comparison = useMemo(() => comparePlatforms(facts, view.clouds), [facts, view.clouds]);
  return (
    <Platforms
      index={index}
      platforms={facts}
      comparison={comparison}
      sources={sources}
      only={view.differences && comparison.clouds.length > 1}
      below={
        <PlatformChoice
          view={view}
          counts={comparison.counts}
          cloudName={namingOf(index).cloud}
          onView={changeView}
        />
      }
    />
  );
}

/** What did not come, why as far as known, and what helps. */
function Failure({ of, title }: { of: UseQueryResult; title: string }) {
  const why = useWhy();
  return (
    of.error && (
      <Notice tone="alarm" title={title}>
        <p>{why(of.error)}</p>
        <Again onRetry={() => void of.refetch()} />
      </Notice>
    )
  );
}

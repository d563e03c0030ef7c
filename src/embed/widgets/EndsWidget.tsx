import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { retirementsQuery } from '#api/evidence-queries.ts';
import { selectEnds } from '#domain/filters/ends.ts';
import { versionRows } from '#domain/matrix.ts';
import { retirementsOn } from '#domain/retirements.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { retirementSentences } from '#i18n/sentences/retirements.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { Again } from '#parts/Again.tsx';
import { EndTable } from '#parts/EndTable.tsx';
import { useShown } from '#parts/shown.ts';
import { useClaim } from '#parts/use-claim.ts';
import { useSupports } from '#parts/use-supports.ts';
import { Notice } from '#ui/Notice.tsx';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import { askFor, WithQueries } from '#embed/WithQueries.tsx';
import type { WidgetProps } from '#embed/widget.ts';

/** What lies ahead of the ends that the link's View selects. */
export function EndsWidget(props: WidgetProps) {
  return (
    <WithQueries>
      <EndsInner {...props} />
    </WithQueries>
  );
}

/** The list of the ends, with its sources. */
export function prepareEnds(): Promise<unknown> {
  return askFor(retirementsQuery());
}

function EndsInner(props: WidgetProps) {
  const { index } = props;
  const { view, day } = useShown();
  const words = useWords(retirementWords);
  const { failed, loading } = useWords(embedWords);
  const locale = useLocale();
  const found = useClaim(index, day, view);
  const supports = useSupports(view);
  const { data, isError, refetch } = useQuery(retirementsQuery());
  const ends = useMemo(() => {
    if (!data) return null;
    const rows = versionRows(index, day, found);
    return retirementsOn(selectEnds(data.retirements, view, { index, rows, supports }), day);
  }, [data, index, day, found, view, supports]);
  if (isError) {
    return (
      <Notice tone="alarm" title={failed}>
        <Again onRetry={() => void refetch()} />
      </Notice>
    );
  }
  if (!data || !ends) return <output data-pending="">{loading}</output>;
  const { headline } = retirementSentences(ends, namingOf(index), locale);
  return (
    <WidgetBody given={props} title={headline}>
      {ends.ahead.length === 0 ? (
        <p>{words.aheadNone}</p>
      ) : (
        <EndTable index={index} ends={ends.ahead} title={words.ahead} sources={data.sources} />
      )}
    </WidgetBody>
  );
}

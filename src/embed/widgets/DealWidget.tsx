import { useQuery } from '@tanstack/react-query';
import { dealQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { anatomy } from '#domain/deal-money.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { widgetWords } from '#i18n/words/widgets.ts';
import { Again } from '#parts/Again.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DealPart } from '#parts/deal/DealPart.tsx';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import { askFor, WithQueries } from '#embed/WithQueries.tsx';
import type { WidgetProps } from '#embed/widget.ts';

/** A picture of the deal: what the 45 billion are made of, or another part that the link names. */
export function DealWidget(props: WidgetProps) {
  return (
    <WithQueries>
      <DealInner {...props} />
    </WithQueries>
  );
}

/** The facts of the deal with their sources: what its usual part is drawn from. */
export function prepareDeal(): Promise<unknown> {
  return Promise.all([askFor(dealQuery()), askFor(sourcesQuery())]);
}

function DealInner(props: WidgetProps) {
  const { index, frame } = props;
  const words = useWords(widgetWords);
  const { failed, loading } = useWords(embedWords);
  const locale = useLocale();
  const deal = useQuery(dealQuery());
  if (deal.isError) {
    return (
      <Notice tone="alarm" title={failed}>
        <Again onRetry={() => void deal.refetch()} />
      </Notice>
    );
  }
  if (!deal.data) return <output data-pending="">{loading}</output>;
  const whole = anatomy(deal.data);
  if (!whole) return <p>{words.dealMissing}</p>;
  return (
    <WidgetBody given={props} title={words.dealTitle(formatNumber(whole.sum, locale))}>
      <DealPart part={frame.part} index={index} />
    </WidgetBody>
  );
}

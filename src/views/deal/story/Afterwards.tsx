import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { eventsBetween } from '#domain/deal-story.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { EventStory } from '#parts/deal/story/EventStory.tsx';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import { standText } from '#views/deal/facts/stand-text.ts';
import type { Told } from '#parts/deal/told.ts';
import { useShown } from '#parts/shown.ts';

export interface AfterwardsProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly announced: Day;
}

/** The events since the announcement: on the time axis of the lanes, and as a dated list. */
export function Afterwards({ index, told, announced }: AfterwardsProps) {
  const { day } = useShown();
  const { sections, afterwards } = useWords(dealWords);
  const locale = useLocale();
  const { events } = told;
  const count = events ? eventsBetween(events, announced, day).length : 0;
  return (
    <MoneySection
      id="afterwards"
      title={sections.afterwards}
      lead={
        !events
          ? afterwards.missing
          : count > 0
            ? afterwards.lead(count, standText(day, index.edition, locale))
            : afterwards.nothing
      }
    >
      {events && <EventStory {...{ index, events, announced }} sources={told.sources} />}
    </MoneySection>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { anatomy, announcedOn, comparison } from '#domain/deal-money.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { ComparisonTwin } from '#parts/deal/money/ComparisonTwin.tsx';
import { dealPartOf, type DealPartId } from './deal-parts.ts';
import { EventStory } from '#parts/deal/story/EventStory.tsx';
import { Fates } from '#parts/deal/story/Fates.tsx';
import { HoldingCards } from '#parts/deal/money/HoldingCards.tsx';
import { LoopPicture } from '#parts/deal/money/LoopPicture.tsx';
import { MoneyFlow } from '#parts/deal/money/MoneyFlow.tsx';
import { PartTitle } from './PartTitle.tsx';
import { SumOfParts } from '#parts/deal/money/SumOfParts.tsx';
import type { Told } from './told.ts';
import { TwoDays } from '#parts/deal/story/TwoDays.tsx';
import { useShown } from '#parts/shown.ts';
import { useTold } from './use-told.ts';

interface DealPartProps {
  /** Which picture; null or an unknown word is the usual one. */
  readonly part: string | null;
  readonly index: CatalogueIndex;
}

/** One picture of the deal with its title, to stand alone in a frame. */
export function DealPart({ part, ...rest }: DealPartProps) {
  const id = dealPartOf(part);
  const wanted = { events: id === 'fates' || id === 'axis', citations: id === 'fates' };
  const { told, queries } = useTold(wanted);
  if (!told || (wanted.events && queries.events.isPending)) return null;
  return <Picture id={id} told={told} {...rest} />;
}

interface PictureProps extends Omit<DealPartProps, 'part'> {
  readonly id: DealPartId;
  readonly told: Told;
}

function Picture({ id, told, ...rest }: PictureProps) {
  const { index } = rest;
  const { view, changeView } = useShown();
  const words = useWords(dealWords);
  const money = useWords(dealMoneyWords);
  const locale = useLocale();
  const { deal, events, sources } = told;
  const whole = anatomy(deal);
  const announced = announcedOn(deal);
  if (!whole || announced === null) return <p>{money.missing}</p>;
  const { money: sums, power, alsoPower } = comparison(deal);
  switch (id) {
    case 'sum':
      return (
        <PartTitle title={money.anatomyTitle(formatNumber(whole.sum, locale))}>
          <SumOfParts anatomy={whole} sources={sources} />
        </PartTitle>
      );
    case 'flow':
      return (
        <MoneyFlow
          anatomy={whole}
          sources={sources}
          returned={view.returned}
          onReturned={(returned) => changeView({ ...view, returned })}
        />
      );
    case 'loop':
      return <LoopPicture anatomy={whole} announced={announced} sources={sources} />;
    case 'days':
      return (
        <PartTitle title={words.sections.exclusivity}>
          <TwoDays index={index} announced={announced} />
        </PartTitle>
      );
    case 'beside':
      return <ComparisonTwin unit="money" figures={sums} sources={sources} />;
    case 'power':
      return <ComparisonTwin unit="power" figures={power} also={alsoPower} sources={sources} />;
    case 'holdings':
      return (
        <PartTitle title={money.holdingsTitle}>
          <HoldingCards deal={deal} sources={sources} />
        </PartTitle>
      );
    case 'fates':
      return (
        <PartTitle title={words.exclusivity.fates}>
          <Fates index={index} told={told} announced={announced} />
        </PartTitle>
      );
    case 'axis':
      return events ? (
        <EventStory {...{ index, events, sources, announced }} folded />
      ) : (
        <p>{words.afterwards.missing}</p>
      );
  }
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { addDays, type Day } from '#domain/day.ts';
import { anatomy, announcedOn, comparison } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { ComparisonBars } from './ComparisonBars.tsx';
import styles from './DealPart.module.css';
import { frontierRows, FrozenMatrix } from './FrozenMatrix.tsx';
import { LoopPicture } from './LoopPicture.tsx';
import { MoneyFlow } from './MoneyFlow.tsx';
import { SumOfParts } from './SumOfParts.tsx';

interface DealPartProps {
  /** Which picture: `sum`, `flow`, `loop`, `days`, `beside`; null or another word is the sum. */
  readonly part: string | null;
  readonly index: CatalogueIndex;
  readonly deal: Deal;
  readonly sources: CitedSources | null;
  readonly homeOn: (day: Day) => string;
}

/** One picture of the deal, to stand alone in a frame. */
export function DealPart(props: DealPartProps) {
  return (
    <div className={styles.part}>
      <Picture {...props} />
    </div>
  );
}

function Picture({ part, index, deal, sources, homeOn }: DealPartProps) {
  const words = useWords(dealWords).exclusivity;
  const money = useWords(dealMoneyWords);
  const whole = anatomy(deal);
  const announced = announcedOn(deal);
  if (!whole) return <p>{money.missing}</p>;
  if (part === 'flow') return <MoneyFlow anatomy={whole} sources={sources} />;
  if (part === 'loop') return <LoopPicture ceilings={whole.ceilings} committed={whole.committed} />;
  if (part === 'beside')
    return <ComparisonBars figures={comparison(deal).money} sources={sources} />;
  if (part === 'days' && announced) {
    const eve = addDays(announced, -1);
    const before = frontierRows(index, claim(index, eve));
    return (
      <div className={styles.pair}>
        {[
          { day: eve, title: words.eve },
          { day: announced, title: words.day },
        ].map(({ day, title }) => (
          <FrozenMatrix
            key={day}
            index={index}
            claim={claim(index, day)}
            before={before}
            title={title}
            href={homeOn(day)}
          />
        ))}
      </div>
    );
  }
  return <SumOfParts anatomy={whole} sources={sources} />;
}

import { anatomy, announcedOn } from '#domain/deal-money.ts';
import { factsOf } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import styles from './Circular.module.css';
import { FactLine } from '#views/deal/facts/FactLine.tsx';
import { LoopPicture } from '#parts/deal/money/LoopPicture.tsx';
import { MoneySection } from './MoneySection.tsx';

/** What the three sentences rest on. */
const RESTS = ['circular-15bn', 'hw-grace-blackwell'];

interface CircularProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** Circular financing in three sentences and one picture. */
export function Circular({ deal, sources }: CircularProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const whole = anatomy(deal);
  if (!whole) return <p>{words.missing}</p>;
  const ceilings = formatNumber(whole.ceilings, locale);
  const committed = formatNumber(whole.committed, locale);
  const [first, second, third] = words.circular;
  return (
    <MoneySection id="circular" title={words.circularTitle}>
      <div className={styles.circular}>
        <div className={styles.told}>
          <p className={styles.sentences}>
            {`${first(ceilings, committed)} ${second()} ${third(ceilings)}`}
          </p>
          <h3>{words.circularRests}</h3>
          <ul className={styles.rests}>
            {factsOf(deal, RESTS).map((fact) => (
              <FactLine key={fact.id} fact={fact} sources={sources} />
            ))}
          </ul>
        </div>
        <LoopPicture anatomy={whole} announced={announcedOn(deal)} sources={sources} />
      </div>
    </MoneySection>
  );
}

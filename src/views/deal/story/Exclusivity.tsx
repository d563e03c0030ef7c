import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './Exclusivity.module.css';
import { Fates } from '#parts/deal/story/Fates.tsx';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import { standText } from '#views/deal/facts/stand-text.ts';
import type { Told } from '#parts/deal/told.ts';
import { TwoDays } from '#parts/deal/story/TwoDays.tsx';
import { useShown } from '#parts/shown.ts';

export interface ExclusivityProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  /** The day of the announcement. */
  readonly announced: Day;
}

/** Before and after on the matrix, and what became of each exclusivity since. */
export function Exclusivity({ index, told, announced }: ExclusivityProps) {
  const { day } = useShown();
  const words = useWords(dealWords);
  const locale = useLocale();
  const { exclusivity } = words;
  const stand = standText(day, index.edition, locale);
  return (
    <MoneySection id="exclusivity" title={words.sections.exclusivity} lead={exclusivity.lead}>
      <TwoDays index={index} announced={announced} />
      <h3 id="fates" className={styles.title}>
        {exclusivity.fates}
      </h3>
      <p className={styles.lead}>
        {day < announced
          ? exclusivity.tooEarly(stand)
          : exclusivity.fatesLead(formatDay(announced, locale), stand)}
      </p>
      {day >= announced && <Fates index={index} told={told} announced={announced} />}
    </MoneySection>
  );
}

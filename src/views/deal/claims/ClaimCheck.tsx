import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { checkIntervals } from '#domain/claim-check.ts';
import { claim } from '#domain/claim.ts';
import { isOnAllThree } from '#domain/reach.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { soundsDifferent } from '#i18n/sentences/deal-check.ts';
import { dealCheckWords } from '#i18n/words/deal-check.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { FactSources } from '#parts/FactSources.tsx';
import { CheckTable } from './CheckTable.tsx';
import styles from './ClaimCheck.module.css';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import type { Told } from '#parts/deal/told.ts';

export interface ClaimCheckProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
}

/** The researchers' judgement of the claim beside the rule's, reading by reading, and why they differ. */
export function ClaimCheck({ index, told }: ClaimCheckProps) {
  const words = useWords(dealCheckWords);
  const { sections } = useWords(dealWords);
  const text = useText();
  const locale = useLocale();
  const check = told.deal.claimCheck;
  const computed = useMemo(() => claim(index, check.asOf), [index, check.asOf]);
  const checked = useMemo(() => checkIntervals(index, check), [index, check]);
  const naming = namingOf(index);
  const sentence = claimInWords(computed, naming, locale);
  const rivals = computed.nearMisses
    .filter(({ reach }) => isOnAllThree(reach))
    .map((family) => ({ name: naming.family(family.family), has: sentence.lacks(family) }));
  const same = checked.filter(({ agrees }) => agrees).length;
  return (
    <MoneySection
      id="check"
      title={sections.check}
      lead={words.lead(formatDay(check.asOf, locale))}
    >
      <div className={styles.pair}>
        <div className={styles.panel}>
          <h3>{words.researchers}</h3>
          <p className={styles.claim}>
            <b>{words.claim}</b> <span>{text(check.claim)}</span>
          </p>
          <p>{text(check.verdict)}</p>
        </div>
        <div className={styles.panel}>
          <h3>{words.computed}</h3>
          <div className={styles.headline}>
            <ClaimSentence claim={computed} words={sentence} level={4} />
          </div>
          <p className={styles.claim}>
            <b>{words.why}</b> <span>{soundsDifferent(rivals, locale)}</span>
          </p>
        </div>
      </div>
      <p className={styles.agreement}>{words.agreement(same, checked.length)}</p>
      <CheckTable index={index} told={told} checked={checked} asOf={check.asOf} />
      <details className={styles.more}>
        <summary>{words.text}</summary>
        <p>{text(check.text)}</p>
      </details>
      <details className={styles.more}>
        <summary>{words.evidence(check.evidence.length)}</summary>
        <ul>
          {check.evidence.map(({ point, sources: ids }) => (
            <li key={point.en}>
              <span>{text(point)}</span>
              <FactSources ids={ids} sources={told.sources} about={text(point)} />
            </li>
          ))}
        </ul>
      </details>
    </MoneySection>
  );
}

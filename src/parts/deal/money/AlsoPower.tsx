import { firmnessOf, type AlsoNamed } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './AlsoPower.module.css';

interface AlsoPowerProps {
  readonly named: readonly AlsoNamed[];
  readonly sources: CitedSources | null;
}

/** Gigawatts that stand inside facts about something else: said, not drawn. */
export function AlsoPower({ named, sources }: AlsoPowerProps) {
  const words = useWords(dealMoneyWords);
  const text = useText();
  const locale = useLocale();
  return (
    <div className={styles.also}>
      <p>{words.powerAlso}</p>
      <ul>
        {named.map(({ fact, gigawatts, atLeast }) => {
          const amount = words.amounts.GW(formatNumber(gigawatts, locale));
          return (
            <li key={fact.id} data-fact={fact.id}>
              <span>{`${words.parties(fact.from ?? '?', fact.to ?? '?')}:`}</span>{' '}
              <b>{atLeast ? words.atLeast(amount) : amount}</b>
              {!atLeast && <span>{`, ${words.firmness[firmnessOf(fact)]}`}</span>}
              <FactSources ids={fact.sources} sources={sources} about={text(fact.label)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import type { Price } from '#domain/schema/offering.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import type { Footnote } from './footnotes.ts';
import styles from './PriceTable.module.css';
import type { ScopePrices } from './scope-prices.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface PriceTableProps {
  readonly price: Price | null;
  /** Whether the offering has an unpinned rate, or only a listed one. */
  readonly global: boolean;
  readonly byScope: ScopePrices;
  /** The sources of the rate itself. */
  readonly sources: readonly string[];
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The documented rate, and below it what a documented premium makes of it. */
export function PriceTable({ price, global, byScope, sources, notes }: PriceTableProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const text = useText();
  const { computed, undocumented, fact } = byScope;
  if (!price) {
    return (
      <Section title={words.prices}>
        <p>{words.noPrice}</p>
      </Section>
    );
  }
  const factor = computed && formatNumber(computed.factor, locale);
  return (
    <Section title={words.prices}>
      <table className={styles.prices}>
        <caption>{words.pricesUnit}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.input}</th>
            <th scope="col">{words.output}</th>
            <th scope="col">{words.cacheRead}</th>
            <th scope="col">{words.cacheWrite}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span>{global ? words.globalRate : words.listRate}</span>
              <SourceRefs ids={sources} notes={notes} />
            </th>
            <Rates price={price} />
          </tr>
          {computed && factor !== null && (
            <tr className={styles.computed}>
              <th scope="row">
                <span>{computed.scopes.map(scopeLabel).join(' · ')}</span>
                <SourceRefs ids={fact?.sources ?? []} notes={notes} />
                <span className={styles.how}>
                  {computed.rough ? words.about(factor) : words.computed(factor)}
                </span>
              </th>
              <Rates price={computed.price} />
            </tr>
          )}
        </tbody>
      </table>
      {fact && (
        <p className={styles.small}>{text(fact.text) + (fact.note ? ` ${text(fact.note)}` : '')}</p>
      )}
      {undocumented.length > 0 && (
        <p className={styles.small}>
          {`${global ? words.noPremium : words.rateScope} ${undocumented.map(scopeLabel).join(', ')}.`}
        </p>
      )}
    </Section>
  );
}

function Rates({ price }: { price: Price }) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const rates = [
    [words.input, price.input],
    [words.output, price.output],
    [words.cacheRead, price.cacheRead],
    [words.cacheWrite, price.cacheWrite],
  ] as const;
  return rates.map(([name, rate]) => (
    <td key={name} data-label={name}>
      {rate === null ? (
        <abbr title={words.notDocumented}>
          ?<span className="visuallyHidden">{` ${words.notDocumented}`}</span>
        </abbr>
      ) : (
        formatUsd(rate, locale)
      )}
    </td>
  ));
}

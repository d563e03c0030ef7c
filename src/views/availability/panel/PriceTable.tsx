import type { Day } from '#domain/day.ts';
import type { Price, Rates, Terms } from '#domain/schema/terms.ts';
import { RATES } from '#domain/full-terms.ts';
import { termOn } from '#domain/terms.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { whenText } from '#i18n/sentences/cell.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { priceWords } from '#i18n/words/panel-prices.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import { useShown } from '#parts/shown.ts';
import type { Footnote } from './footnotes.ts';
import styles from './PriceTable.module.css';
import type { ScopePrice, ScopePrices } from '#domain/scope-prices.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface PriceTableProps {
  /** Every price over time. */
  readonly prices: Terms['price'];
  readonly edition: Day;
  /** Whether the offering has an unpinned rate, or only a listed one. */
  readonly global: boolean;
  readonly byScope: ScopePrices;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The rates of the day; below them what a long prompt, a scope and a later day make of them. */
export function PriceTable({ prices, edition, global, byScope, notes }: PriceTableProps) {
  const words = useWords(panelWords);
  const says = useWords(priceWords);
  const { day } = useShown();
  const found = termOn(prices, day, edition);
  const now = found && prices[found.at];
  if (!found || !now) {
    return (
      <Section title={says.prices}>
        <p>{prices.length > 0 ? words.noTermThen : says.noPrice}</p>
      </Section>
    );
  }
  const { computed, fact } = byScope;
  const { bands = [] } = now.value;
  const next = prices.slice(found.at + 1);
  const shown = [now.value, ...bands, ...next.map(({ value }) => value)];
  const columns = RATES.filter((rate) => shown.some((price) => price[rate] !== null));
  const rows = { columns, notes };
  return (
    <Section title={says.prices}>
      <table className={styles.prices}>
        <caption>{says.pricesUnit}</caption>
        <thead>
          <tr>
            <th scope="col">{says.place}</th>
            {columns.map((rate) => (
              <th key={rate} scope="col">
                {says.rates[rate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row price={now.value} sources={now.sources} {...rows}>
            {global ? says.globalRate : says.listRate}
          </Row>
          {bands.map((band) => (
            <BandRow key={band.above} band={band} {...rows} />
          ))}
          {computed.map((each) => (
            <Computed key={each.factor} of={each} sources={fact?.sources ?? []} {...rows} />
          ))}
          {next.map((each) => (
            <NextRow key={each.from?.on} of={each} {...rows} />
          ))}
        </tbody>
      </table>
      <PriceRemarks
        price={now.value}
        borrowed={found.borrowed ? edition : null}
        global={global}
        byScope={byScope}
      />
    </Section>
  );
}

interface RemarksProps extends Pick<PriceTableProps, 'global' | 'byScope'> {
  readonly price: Price;
  /** The edition, where the price is known from it alone. */
  readonly borrowed: Day | null;
}

/** What must be said of a price: since when, until when, whose list, and where it is unknown. */
function PriceRemarks({ price, borrowed, global, byScope }: RemarksProps) {
  const words = useWords(panelWords);
  const says = useWords(priceWords);
  const locale = useLocale();
  const text = useText();
  const { until, basis } = price;
  const { fact, undocumented } = byScope;
  const remarks = [
    borrowed && words.borrowed(formatDay(borrowed, locale)),
    until && says.promotion(formatDay(until, locale)),
    basis && says.basis[basis],
    fact && text(fact.text) + (fact.note ? ` ${text(fact.note)}` : ''),
    undocumented.length > 0 &&
      `${global ? says.noPremium : says.rateScope} ${undocumented.map(scopeLabel).join(', ')}.`,
  ].filter((remark) => typeof remark === 'string');
  return remarks.map((remark) => (
    <p key={remark} className={styles.small}>
      {remark}
    </p>
  ));
}

interface Rows {
  readonly columns: readonly (keyof Rates)[];
  readonly notes: PriceTableProps['notes'];
}

interface RowProps extends Rows {
  readonly price: Rates;
  readonly sources: readonly string[];
  /** How it comes about, in small letters. */
  readonly how?: string;
  readonly children?: string;
}

function Row({ price, sources, how, children, columns, notes }: RowProps) {
  const words = useWords(panelWords);
  const says = useWords(priceWords);
  const locale = useLocale();
  return (
    <tr className={how === undefined ? undefined : styles.computed}>
      <th scope="row">
        {children !== undefined && <span>{children}</span>}
        <SourceRefs ids={sources} notes={notes} />
        {how !== undefined && <span className={styles.how}>{how}</span>}
      </th>
      {columns.map((name) => (
        <td key={name} data-label={says.rates[name]}>
          {price[name] === null ? (
            <abbr title={words.notDocumented}>
              ?<span className="visuallyHidden">{` ${words.notDocumented}`}</span>
            </abbr>
          ) : (
            formatUsd(price[name], locale)
          )}
        </td>
      ))}
    </tr>
  );
}

/** What a request costs whose prompt is longer. */
function BandRow({ band, ...rows }: Rows & { band: NonNullable<Price['bands']>[number] }) {
  const says = useWords(priceWords);
  const tokens = formatTokens(band.above, useLocale());
  return (
    <Row price={band} sources={[]} {...rows}>
      {says.above(tokens)}
    </Row>
  );
}

/** A rate times the documented factor of a scope. */
function Computed({ of, ...rest }: Rows & { of: ScopePrice; sources: readonly string[] }) {
  const says = useWords(priceWords);
  const { scopes, factor, rough, price } = of;
  const by = formatNumber(factor, useLocale());
  const names = scopes.map((scope) => (scope === 'in-region' ? says.inRegion : scopeLabel(scope)));
  return (
    <Row price={price} how={rough ? says.about(by) : says.computed(by)} {...rest}>
      {names.join(' · ')}
    </Row>
  );
}

/** What it costs from a later day on. */
function NextRow({ of, ...rows }: Rows & { of: Terms['price'][number] }) {
  const says = useWords(priceWords);
  const locale = useLocale();
  const when = of.from && whenText(of.from.on, of.from.precision, locale);
  return (
    <Row price={of.value} sources={of.sources} {...rows}>
      {when ? says.next(when) : ''}
    </Row>
  );
}

import { dearestPin, priceIn } from '#domain/price-in.ts';
import type { LeanPrice } from '#domain/schema/terms.ts';
import type { Scope } from '#domain/scope.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import styles from './Price.module.css';
import { scopeLabel } from './ScopeList.tsx';

interface PriceProps {
  readonly price: LeanPrice | null;
  /** Where inference must be pinned: the price is that of there. */
  readonly pinnedTo: readonly Scope[];
}

/**
 * What a million tokens cost, in and out: of the scope that is asked for, and said so; without one
 * at the global rate, with a mark where pinning costs more, and one where long prompts do.
 */
export function Price({ price, pinnedTo }: PriceProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  if (!price || price.input === null || price.output === null) return null;
  const places = pinnedTo.filter((scope) => scope !== 'global').map(scopeLabel);
  const there = priceIn(price, pinnedTo);
  if (!there || there.input === null || there.output === null) {
    return <span className={styles.price}>{words.priceUnknown(places.join(' + '))}</span>;
  }
  const more = places.length === 0 ? dearestPin(price) - 1 : 0;
  return (
    <span className={styles.price}>
      <span>{words.price(formatUsd(there.input, locale), formatUsd(there.output, locale))}</span>
      {places.length > 0 && <b>{places.join(' + ')}</b>}
      {price.above !== undefined && (
        <small title={words.longPrompts(formatTokens(price.above, locale))}>
          {words.upTo(formatTokens(price.above, locale))}
        </small>
      )}
      {more > 0 && <small>{words.pinnedMore(Math.round(more * 100))}</small>}
    </span>
  );
}

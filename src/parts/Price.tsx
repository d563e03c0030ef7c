import { dearestPin, priceIn } from '#domain/price-in.ts';
import type { LeanPrice } from '#domain/schema/terms.ts';
import type { Scope } from '#domain/scope.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import styles from './Price.module.css';
import { pinnedLabel } from './ScopeList.tsx';

interface PriceProps {
  readonly price: LeanPrice | null;
  /** Where it can be pinned at all. */
  readonly scopes: readonly Scope[];
  /** Where inference must be pinned: the price is that of there. */
  readonly pinnedTo: readonly Scope[];
}

/**
 * What a million tokens cost, in and out: of the scope that is asked for, and said so; without one
 * at the global rate, with a mark where pinning costs more, and one where long prompts do.
 */
export function Price({ price, scopes, pinnedTo }: PriceProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  if (!price || price.input === null || price.output === null) return null;
  const where = pinnedLabel(pinnedTo);
  const there = priceIn(price, pinnedTo);
  if (!there || there.input === null || there.output === null) {
    const isOffered = (scope: Scope) => scope === 'global' || scopes.includes(scope);
    const offered = scopes.length === 0 || pinnedTo.every(isOffered);
    return (
      <span className={styles.price}>
        <span>{offered ? words.priceUnknown(where) : words.notPinned(where)}</span>
      </span>
    );
  }
  const { above } = price;
  const more = where === '' ? dearestPin(price) - 1 : 0;
  return (
    <span className={styles.price}>
      <span className={styles.line}>
        <span>{words.price(formatUsd(there.input, locale), formatUsd(there.output, locale))}</span>
        {where && <b>{where}</b>}
        {above !== undefined && (
          <small title={words.longPrompts(formatTokens(above, locale))}>
            {words.upTo(formatTokens(above, locale))}
          </small>
        )}
      </span>
      {more > 0 && <small>{words.pinnedMore(Math.round(more * 100))}</small>}
    </span>
  );
}

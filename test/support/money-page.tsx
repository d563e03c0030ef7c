/** The sections about money together, as the deal’s screen has them, with the assumption that a reader makes. */
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { Anatomy } from '#views/deal/money/Anatomy.tsx';
import { Circular } from '#views/deal/money/Circular.tsx';
import { Comparison } from '#views/deal/money/Comparison.tsx';
import { Holdings } from '#views/deal/money/Holdings.tsx';
import { one, textOf, told } from './deal-page.tsx';

interface MoneyPageProps {
  readonly of?: Deal;
  readonly locale?: Locale;
  readonly cited?: CitedSources | null;
  readonly start?: number | null;
  /** Hears what would be written into the link. */
  readonly onAssumed?: (percent: number | null) => void;
}

/** Anatomy, circle, holdings and comparison over the facts of the API, or over other ones. */
export function MoneyPage(props: MoneyPageProps) {
  const { of = told.deal, locale = 'en', cited = told.sources, start = null, onAssumed } = props;
  const [returned, setReturned] = useState(start);
  const facts = { deal: of, sources: cited };
  const onReturned = (next: number | null) => {
    onAssumed?.(next);
    setReturned(next);
  };
  return (
    <LocaleContext value={locale}>
      <Anatomy {...facts} returned={returned} onReturned={onReturned} />
      <Circular {...facts} />
      <Holdings {...facts} />
      <Comparison {...facts} />
    </LocaleContext>
  );
}

/** Where a fact first stands, and what is said there. */
export const figure = (id: string) => one(`[data-fact='${id}']`);
export const saysOf = (id: string) => textOf(figure(id));

/** The picture of the flow, once its code is there. */
export function flowPicture(): Promise<HTMLElement> {
  return screen.findByRole('img', { name: /^Flow of money/ });
}

/** How a figure says how many sources it has. */
export const SAYS_SOURCES: Record<Locale, RegExp> = {
  en: /(\d+ sources?|No source)/,
  de: /(\d+ Quellen?|Keine Quelle)/,
};

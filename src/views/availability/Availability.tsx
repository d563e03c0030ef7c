import { useMemo } from 'react';
import type { Catalogue } from '#domain/catalogue.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import { buildMatrix } from '#domain/matrix.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { Matrix } from '#parts/Matrix.tsx';
import type { View } from '#url/view.ts';
import { DayField } from './DayField.tsx';

interface AvailabilityProps {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly today: Day;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** The home screen: the claim, the day, the matrix. */
export function Availability({ catalogue, view, today, onView, href }: AvailabilityProps) {
  const locale = useLocale();
  const index = useMemo(() => indexCatalogue(catalogue), [catalogue]);
  const day = view.at ?? today;
  const found = useMemo(
    () => claim(index, day, view.openWeights ? 'all' : 'closed'),
    [index, day, view.openWeights],
  );
  const rows = useMemo(() => buildMatrix(index, day, found), [index, day, found]);
  const words = claimInWords(found, namingOf(index), locale);
  return (
    <>
      <ClaimSentence claim={found} words={words} />
      <DayField day={day} today={today} edition={index.edition} view={view} onView={onView} />
      <Matrix index={index} rows={rows} day={day} view={view} onView={onView} href={href} />
    </>
  );
}

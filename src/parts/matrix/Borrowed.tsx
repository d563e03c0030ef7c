import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { OfferingOnDay } from '#domain/terms.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { shows } from './matrix-look.ts';

interface BorrowedProps {
  readonly index: CatalogueIndex;
  readonly offerings: readonly OfferingOnDay[];
  readonly view: View;
}

/** Says of what follows that it is known from the edition alone, which is of a later day. */
export function Borrowed({ index, offerings, view }: BorrowedProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const borrows = offerings.some(({ borrowed }) =>
    borrowed.some(
      (term) =>
        (term === 'infrastructure' ? view.question === 'operated' : shows(view, term)) ||
        (term === 'scopes' && view.question === 'runs') ||
        (term === 'operator' && view.question === 'operated'),
    ),
  );
  return (
    borrows && (
      <p className={styles.borrowed}>{words.borrowed(formatDay(index.edition, locale, 'short'))}</p>
    )
  );
}

import { useMemo } from 'react';
import type { Supports } from '#domain/capability.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { endingSoon, SOON_DAYS } from '#domain/end-of.ts';
import { endCounts } from '#domain/filters/ends.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { endsSoonWords } from '#i18n/words/ends-soon.ts';
import styles from './EndsSoon.module.css';
import { PlaceLink } from './PlaceLink.tsx';
import { useShown } from './shown.ts';

/** So many are named; the others are counted. */
const NAMED = 2;

interface EndsSoonProps {
  readonly index: CatalogueIndex;
  /** Every version of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly supports: Supports | null;
}

/** One line: what of the shown ends within ninety days, with a link to all that ends; nothing where nothing does. */
export function EndsSoon({ index, rows, supports }: EndsSoonProps) {
  const { view, day, href } = useShown();
  const words = useWords(endsSoonWords);
  const locale = useLocale();
  const ends = useMemo(
    () =>
      endingSoon(rows, day, (row, cloud) => endCounts(row, cloud, view, { index, rows, supports })),
    [rows, day, view, index, supports],
  );
  if (ends.length === 0) return null;
  const naming = namingOf(index);
  const named = ends
    .slice(0, NAMED)
    .map(({ model, cloud, on }) =>
      words.one(model.name, naming.cloud(cloud), formatDay(on, locale, 'short')),
    );
  const more = ends.length - named.length;
  return (
    <p className={styles.soon}>
      <span>{words.soon(SOON_DAYS)}</span> <span>{words.named(named, more)}</span>{' '}
      <PlaceLink href={href(view, 'retirements')}>{words.all}</PlaceLink>
    </p>
  );
}

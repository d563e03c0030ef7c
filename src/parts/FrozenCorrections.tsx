import { QueryClientContext, useQuery } from '@tanstack/react-query';
import { use, useMemo, useState } from 'react';
import { editionsQuery } from '#api/evidence-queries.ts';
import { createQueryClient } from '#api/query-client.ts';
import { offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { changesBetweenEditions, correctionsOf, editionDays } from '#domain/editions.ts';
import { isOnSale } from '#domain/status.ts';
import { modelSteps, stateOn } from '#domain/steps.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { frozenWords } from '#i18n/words/frozen.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import styles from './FrozenChanges.module.css';
import { Without } from './Without.tsx';

interface FrozenCorrectionsProps {
  readonly index: CatalogueIndex;
  readonly at: Day;
  /** The edition under which the link was made; null: it does not say. */
  readonly made: Day | null;
}

/** Frames without queries of their own keep the one answer here. */
const alone = createQueryClient();

/** Which facts of a link's day have been corrected since the edition that it was made under. */
export function FrozenCorrections({ index, at, made }: FrozenCorrectionsProps) {
  const query = useQuery(editionsQuery(), use(QueryClientContext) ?? alone);
  const words = useWords(frozenWords);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { data } = query;
  // A link that does not say may be as old as the first edition.
  const from = made ?? (data && editionDays(data)[0]) ?? null;
  const corrections = useMemo(
    () =>
      data && from !== null
        ? correctionsOf(changesBetweenEditions(data, from, data.edition), at, onSaleIn(index, at))
        : [],
    [data, from, at, index],
  );
  if (!data) return <Without what="editions" query={query} />;
  if (from === null || corrections.length === 0) return null;
  const said = made === null ? words.perhapsCorrected : words.corrected;
  return (
    <details className={styles.note} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{said(formatDay(from, locale), corrections.length)}</summary>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={words.corrections} tabIndex={0}>
          <ul>
            {corrections.map((change) => (
              <CorrectionItem
                key={`${change.what} ${change.field} ${change.is}`}
                {...{ index, change }}
              />
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

/** Whether an offering, as a change names it, was on sale on a day. */
function onSaleIn(index: CatalogueIndex, at: Day): (what: string) => boolean {
  return (what) => {
    const [first, ...rest] = what.split('/');
    const model = index.models.get(rest.join('/'));
    const cloud = CLOUDS.find((each) => each === first);
    if (!model || !cloud || !offeringOf(index, model.id, cloud)) return false;
    return isOnSale(stateOn(modelSteps(index, model), at).states[cloud].status);
  };
}

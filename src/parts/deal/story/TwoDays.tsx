import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { addDays, type Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { useShown } from '#parts/shown.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { frontierRows, FrozenMatrix } from './FrozenMatrix.tsx';
import styles from './TwoDays.module.css';

interface TwoDaysProps {
  readonly index: CatalogueIndex;
  readonly announced: Day;
}

/** The matrix on the eve of the announcement, and on its day. */
export function TwoDays({ index, announced }: TwoDaysProps) {
  const { view, href } = useShown();
  const words = useWords(dealWords).exclusivity;
  const eve = addDays(announced, -1);
  const { before, after, rows } = useMemo(() => {
    const claimBefore = claim(index, eve);
    return {
      before: claimBefore,
      after: claim(index, announced),
      rows: frontierRows(index, claimBefore),
    };
  }, [index, eve, announced]);
  const { lang, theme } = view;
  const matrix = (of: typeof before, title: string) => (
    <FrozenMatrix
      index={index}
      claim={of}
      before={rows}
      title={title}
      href={href({ ...DEFAULT_VIEW, lang, theme, at: of.at }, 'home')}
    />
  );
  return (
    <div className={styles.room}>
      <div className={styles.pair}>
        {matrix(before, words.eve)}
        {matrix(after, words.day)}
      </div>
    </div>
  );
}

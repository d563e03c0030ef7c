import { lazy, memo, Suspense, useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import type { View } from '#url/view.ts';
import styles from './ClaimBlock.module.css';
import { FrontierBoard } from './FrontierBoard.tsx';
import { NearMisses } from '#parts/NearMisses.tsx';

const Evidence = lazy(async () => ({ default: (await import('./Evidence.tsx')).Evidence }));
const StressTest = lazy(async () => ({ default: (await import('./StressTest.tsx')).StressTest }));

interface ClaimBlockProps {
  readonly index: CatalogueIndex;
  readonly claim: Claim;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The claim, what stands beside it, and the ways to doubt it. */
export const ClaimBlock = memo(function ClaimBlock({
  index,
  claim,
  view,
  onView,
}: ClaimBlockProps) {
  const words = useWords(claimBlockWords);
  const locale = useLocale();
  const [open, setOpen] = useState<'stress' | 'evidence' | null>(null);
  const naming = namingOf(index);
  const sentence = claimInWords(claim, naming, locale);
  const toggle = (panel: 'stress' | 'evidence') => setOpen(open === panel ? null : panel);
  return (
    <section className={styles.block}>
      <DayChip day={claim.at} edition={index.edition} />
      <ClaimSentence claim={claim} words={sentence} />
      <FrontierBoard index={index} claim={claim} />
      <NearMisses claim={claim} naming={naming} lacks={sentence.lacks} />
      <div className={styles.doubts}>
        <button type="button" aria-expanded={open === 'stress'} onClick={() => toggle('stress')}>
          {words.stress}
        </button>
        <button
          type="button"
          aria-expanded={open === 'evidence'}
          onClick={() => toggle('evidence')}
        >
          {words.evidence}
        </button>
        <label>
          <input
            type="checkbox"
            checked={view.openWeights}
            onChange={(event) => onView({ ...view, openWeights: event.target.checked })}
          />{' '}
          <span>{words.countOpen}</span>
        </label>
      </div>
      <Suspense>
        {open === 'stress' && <StressTest index={index} day={claim.at} />}
        {open === 'evidence' && <Evidence index={index} claim={claim} />}
      </Suspense>
    </section>
  );
});

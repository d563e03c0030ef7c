import { useSyncExternalStore } from 'react';
import { anatomy } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { DEAL_SECTIONS, dealWords, type DealSectionId } from '#i18n/words/deal.ts';
import styles from './Contents.module.css';
import { useCurrentSection } from './use-current-section.ts';

/** Where the list stands beside the sections, as the style sheet has it. */
const BESIDE = '(width >= 72rem)';

/** What the screen holds: a plain link to each section. Folded where it would stand before them. */
export function Contents({ deal }: { deal: Deal }) {
  const words = useWords(dealWords);
  const money = useWords(dealMoneyWords);
  const locale = useLocale();
  const current = useCurrentSection(DEAL_SECTIONS);
  const beside = useSyncExternalStore(listen, isBeside, () => true);
  const names: Readonly<Record<DealSectionId, string>> = {
    ...words.sections,
    anatomy: money.anatomyTitle(formatNumber(anatomy(deal)?.sum ?? 0, locale)),
    circular: money.circularTitle,
    holdings: money.holdingsTitle,
    comparison: money.comparisonTitle,
  };
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <details key={String(beside)} open={beside}>
        <summary>{words.contents}</summary>
        <ol>
          {DEAL_SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {names[id]}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function isBeside(): boolean {
  return matchMedia(BESIDE).matches;
}

function listen(notify: () => void): () => void {
  const query = matchMedia(BESIDE);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

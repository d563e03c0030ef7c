import { anatomy } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { DEAL_SECTIONS, dealWords, type DealSectionId } from '#i18n/words/deal.ts';
import styles from './Contents.module.css';

/** What the screen holds: a plain link to each section. */
export function Contents({ deal }: { deal: Deal }) {
  const words = useWords(dealWords);
  const money = useWords(dealMoneyWords);
  const locale = useLocale();
  const names: Readonly<Record<DealSectionId, string>> = {
    ...words.sections,
    anatomy: money.anatomyTitle(formatNumber(anatomy(deal)?.sum ?? 0, locale)),
    circular: money.circularTitle,
    holdings: money.holdingsTitle,
    comparison: money.comparisonTitle,
  };
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <p aria-hidden="true">{words.contents}</p>
      <ol>
        {DEAL_SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{names[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

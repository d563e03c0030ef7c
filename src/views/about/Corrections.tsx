import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CHANGE_REASONS, type Editions } from '#domain/editions.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { correctionWords } from '#i18n/words/corrections.ts';
import { CorrectionItem } from '#parts/CorrectionItem.tsx';
import styles from './Corrections.module.css';
import { Section } from './Section.tsx';

interface CorrectionsProps {
  readonly index: CatalogueIndex;
  readonly editions: Editions;
}

/** What each edition changed after the one before: the world, apart from what was wrong or missing. */
export function Corrections({ index, editions: { editions } }: CorrectionsProps) {
  const words = useWords(correctionWords);
  const locale = useLocale();
  if (editions.length === 0) return null;
  const day = (each: string) => formatDay(each, locale);
  return (
    <Section id="corrections" title={words.title} lead={words.lead}>
      {editions.map(({ edition, after, changes }) => (
        <div key={edition}>
          <h3>{words.edition(day(edition), day(after))}</h3>
          {CHANGE_REASONS.map((why) => {
            const of = changes.filter((each) => each.why === why);
            return (
              <details key={why} className={styles.part}>
                <summary>{words.reasons[why](of.length)}</summary>
                <ul className={styles.list}>
                  {of.map((change) => (
                    <CorrectionItem
                      key={`${change.what} ${change.field} ${change.is}`}
                      {...{ index, change }}
                    />
                  ))}
                </ul>
              </details>
            );
          })}
        </div>
      ))}
    </Section>
  );
}

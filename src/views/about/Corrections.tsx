import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { CHANGE_REASONS, type EditionChange, type Editions } from '#domain/editions.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { correctionWords } from '#i18n/words/corrections.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { useShown } from '#parts/shown.ts';
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
                    <Change
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

/** One difference: of which offering, in what, from what to what. The values stand as in the data. */
function Change({ index, change }: { index: CatalogueIndex; change: EditionChange }) {
  const words = useWords(correctionWords);
  const { view, href } = useShown();
  const [first = '', ...model] = change.what.split('/');
  const cloud = CLOUDS.find((each) => each === first) ?? null;
  const id = model.join('/');
  const name = index.models.get(id)?.name ?? id;
  const was = change.was ?? words.notDocumented;
  const is = change.is ?? words.notDocumented;
  return (
    <li>
      <PlaceLink href={href({ ...view, model: id, cloud }, 'home')}>
        {words.on(name, cloud ? namingOf(index).cloud(cloud) : first)}
      </PlaceLink>
      <span>{`, ${words.fields[change.field]}: `}</span>
      <code>{change.was === null && change.why !== 'corrected' ? is : `${was} → ${is}`}</code>
    </li>
  );
}

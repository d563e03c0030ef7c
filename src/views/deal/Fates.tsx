import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { contractEnd, exclusivities, type Exclusivity } from '#domain/deal-story.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { arrivalSentence } from '#i18n/sentences/deal.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './Fates.module.css';

interface FatesProps {
  readonly index: CatalogueIndex;
  readonly announced: Day;
  readonly day: Day;
  /** null: not loaded. */
  readonly events: readonly Event[] | null;
  readonly sources: CitedSources | null;
}

/** For each family that one cloud alone sold: what the two others have had since. */
export function Fates({ index, announced, day, events, sources }: FatesProps) {
  const found = useMemo(() => exclusivities(index, announced, day), [index, announced, day]);
  return (
    <ul className={styles.fates}>
      {found.map((fate) => (
        <Fate
          key={fate.family.id}
          index={index}
          fate={fate}
          contract={events && contractEnd(events, fate.family.id, day)}
          sources={sources}
        />
      ))}
    </ul>
  );
}

interface FateProps {
  readonly index: CatalogueIndex;
  readonly fate: Exclusivity;
  readonly contract: Event | null;
  readonly sources: CitedSources | null;
}

function Fate({ index, fate, contract, sources }: FateProps) {
  const words = useWords(dealWords).exclusivity;
  const locale = useLocale();
  const text = useText();
  const { family, cloud, others } = fate;
  const naming = namingOf(index);
  return (
    <li className={styles.fate} data-fate={fate.fate} data-family={family.id}>
      <h4>
        <FamilyMark id={family.id} name={family.name} /> {family.name}{' '}
        <span className={styles.word}>{words.fate[fate.fate]}</span>
      </h4>
      <dl>
        <div>
          <dt>
            <Mark id={cloud} size="large" /> {naming.cloud(cloud)}
          </dt>
          <dd>
            <StatusMark status={fate.now} />
          </dd>
        </div>
        {others.map((other) => (
          <div key={other.cloud}>
            <dt>
              <Mark id={other.cloud} size="large" /> {naming.cloud(other.cloud)}
            </dt>
            <dd>{arrivalSentence(other, locale)}</dd>
          </div>
        ))}
      </dl>
      {fate.fate === 'holds' && <p className={styles.note}>{words.holds}</p>}
      {contract && (
        <div className={styles.note}>
          <p>
            {words.contract} {formatDay(contract.on, locale)}, {text(contract.title)}.
          </p>
          <FactSources ids={contract.sources} sources={sources} about={text(contract.title)} />
        </div>
      )}
    </li>
  );
}

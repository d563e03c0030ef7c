import type { CatalogueIndex } from '#domain/catalogue.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import {
  arrivalSources,
  contractEnd,
  reportedStart,
  type Arrival,
  type Exclusivity,
} from '#domain/deal-fates.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { arrivalSentence } from '#i18n/sentences/deal.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import { Heading } from '#ui/Heading.tsx';
import styles from './Fate.module.css';
import type { Told } from '#parts/deal/told.ts';

interface FateProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly fate: Exclusivity;
  readonly day: Day;
}

/** One family's exclusivity: where it was sold, what the other clouds have had since, what the contract said. */
export function Fate({ index, told, fate, day }: FateProps) {
  const words = useWords(dealWords).exclusivity;
  const { family, cloud, others } = fate;
  return (
    <li className={styles.fate} data-fate={fate.fate} data-family={family.id}>
      <Heading level={4} className={styles.name}>
        <FamilyMark id={family.id} name={family.name} /> <span>{family.name}</span>{' '}
        <span className={styles.word}>{words.fate[fate.fate]}</span>
      </Heading>
      <dl>
        <div>
          <dt>
            <Mark id={cloud} size="large" /> <span>{namingOf(index).cloud(cloud)}</span>
          </dt>
          <dd>
            <StatusMark status={fate.now} />
          </dd>
        </div>
        {others.map((other) => (
          <ArrivalLine key={other.cloud} {...{ index, told, day, fate }} arrival={other} />
        ))}
      </dl>
      <Contract told={told} fate={fate} day={day} />
    </li>
  );
}

function ArrivalLine({ index, told, fate, day, arrival }: FateProps & { arrival: Arrival }) {
  const words = useWords(dealWords).exclusivity;
  const locale = useLocale();
  const { events, citations, sources } = told;
  const family = fate.family.id;
  const cloud = namingOf(index).cloud(arrival.cloud);
  const about = `${fate.family.name}, ${cloud}`;
  const reported = events && reportedStart(events, family, arrival, day);
  const ids = citations ? arrivalSources(index, citations, family, arrival) : [];
  return (
    <div>
      <dt>
        <Mark id={arrival.cloud} size="large" /> <span>{cloud}</span>
      </dt>
      <dd>
        <span>{arrivalSentence(arrival, locale)}</span>
        {ids.length > 0 && <FactSources ids={ids} sources={sources} about={about} />}
        {reported && (
          <>
            <p>{words.reported(formatDay(reported.on, locale))}</p>
            <FactSources ids={reported.sources} sources={sources} about={about} />
          </>
        )}
      </dd>
    </div>
  );
}

/** What the contract says, where one did; where none did, that no source says more. */
function Contract({ told: { events, sources }, fate, day }: Omit<FateProps, 'index'>) {
  const words = useWords(dealWords).exclusivity;
  const locale = useLocale();
  const text = useText();
  if (!events) return null;
  const ended = contractEnd(events, fate.family.id);
  if (!ended) return fate.fate === 'holds' && <p className={styles.note}>{words.holds}</p>;
  const on = formatDay(ended.on, locale);
  return (
    <div className={styles.note}>
      <p>{firstDayOf(ended.on) > day ? words.until(on) : words.contract(on, text(ended.title))}</p>
      <FactSources ids={ended.sources} sources={sources} about={text(ended.title)} />
    </div>
  );
}

import type { CitedSources } from '#domain/evidence.ts';
import {
  PINNED_ORDER,
  sourcesOfGroup,
  type Geography,
  type PinGroup as Group,
} from '#domain/platform-pins.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { confidenceWords } from '#i18n/words/confidence.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { NotDocumented } from './NotDocumented.tsx';
import styles from './PinGroup.module.css';

interface PinGroupProps {
  readonly group: Group;
  readonly sources: CitedSources | null;
}

/** Where a group of models can be kept: every geography with its answer, how it is done and what says so behind a click. */
export function PinGroup({ group, sources }: PinGroupProps) {
  const words = useWords(platformWords);
  const text = useText();
  const models = text(group.models);
  const cited = sourcesOfGroup(group);
  return (
    <div className={styles.group} data-group={group.id}>
      <p className={styles.models}>{models}</p>
      {cited.length === 0 ? (
        <NotDocumented />
      ) : (
        <>
          <ul className={styles.places} aria-label={words.pinsOf(models)}>
            {PINNED_ORDER.map((place) => (
              <li key={place} data-place={place} data-pin={group.geographies[place].pin}>
                <span>{words.places[place]}</span>
                {group.geographies[place].pin === 'unknown' && <span aria-hidden="true"> ?</span>}
                <span className="visuallyHidden">{`: ${words.pin[group.geographies[place].pin]}`}</span>
              </li>
            ))}
          </ul>
          <details className={styles.how}>
            <summary>
              <span>{words.how}</span>
              <span className="visuallyHidden">{`: ${models}`}</span>
            </summary>
            <dl>
              {PINNED_ORDER.map((place) => (
                <Place key={place} group={group} place={place} />
              ))}
            </dl>
            <FactSources ids={cited} sources={sources} about={models} open />
          </details>
        </>
      )}
    </div>
  );
}

/** One geography's answer: how, what is to be known, as of when, how sure. */
function Place({ group, place }: { group: Group; place: Geography }) {
  const words = useWords(platformWords);
  const sure = useWords(confidenceWords);
  const text = useText();
  const locale = useLocale();
  const { pin, how, note, date, confidence } = group.geographies[place];
  const about = [
    ...(date === null ? [] : [formatDay(date, locale, 'short')]),
    ...(confidence === null ? [] : [sure.word[confidence]]),
  ];
  return (
    <>
      <dt>{`${words.places[place]}: ${words.pin[pin]}`}</dt>
      <dd>
        {how && <p>{text(how)}</p>}
        {note && <p>{text(note)}</p>}
        {about.length > 0 && <p>{about.join(' · ')}</p>}
      </dd>
    </>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Mark } from '#parts/Mark.tsx';
import { Confidence } from '#parts/deal/money/Confidence.tsx';
import styles from './EventLine.module.css';
import { eventAnchor } from '#parts/deal/fact-anchor.ts';

interface EventLineProps {
  readonly index: CatalogueIndex;
  readonly event: Event;
  readonly sources: CitedSources | null;
}

/** An event: its day, the clouds it touches, its name; opened, what happened, how sure we are, the sources. */
export function EventLine({ index, event, sources }: EventLineProps) {
  const words = useWords(dealWords).afterwards;
  const text = useText();
  const locale = useLocale();
  const clouds = CLOUDS.filter((cloud) => event.clouds.includes(cloud));
  const title = text(event.title);
  return (
    <li id={eventAnchor(event.id)} className={styles.event} data-event={event.id}>
      <details>
        <summary>
          <time dateTime={event.on}>{formatDay(event.on, locale, 'short')}</time>{' '}
          <span className={styles.clouds}>
            {clouds.map((cloud) => (
              <Mark key={cloud} id={cloud} />
            ))}
            {clouds.length > 0 && (
              <span className="visuallyHidden">
                {words.on(formatList(clouds.map(namingOf(index).cloud), locale))}
              </span>
            )}
          </span>{' '}
          <b>{title}</b>
        </summary>
        <div className={styles.more}>
          <p>{text(event.summary)}</p>
          {event.note && <p className={styles.note}>{text(event.note)}</p>}
          <Confidence of={event.confidence} />
          <FactSources ids={event.sources} sources={sources} about={title} open />
        </div>
      </details>
    </li>
  );
}

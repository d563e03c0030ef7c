import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Mark } from '#parts/Mark.tsx';
import styles from './EventLine.module.css';

interface EventLineProps {
  readonly index: CatalogueIndex;
  readonly event: Event;
  readonly sources: CitedSources | null;
}

/** An event: its day, the clouds it touches, what happened, the caveat, the sources. */
export function EventLine({ index, event, sources }: EventLineProps) {
  const words = useWords(dealWords).afterwards;
  const text = useText();
  const locale = useLocale();
  const { clouds } = event;
  const title = text(event.title);
  return (
    <li className={styles.event} data-event={event.id}>
      <p className={styles.when}>
        <time dateTime={event.on}>{formatDay(event.on, locale, 'short')}</time>
        <span className={styles.clouds}>
          {clouds.map((cloud) => (
            <Mark key={cloud} id={cloud} size="large" />
          ))}
          {clouds.length > 0 && (
            <span className="visuallyHidden">
              {words.on(formatList(clouds.map(namingOf(index).cloud), locale))}
            </span>
          )}
        </span>
      </p>
      <div className={styles.what}>
        <p className={styles.title}>{title}</p>
        <p>{text(event.summary)}</p>
        <FactSources
          ids={event.sources}
          sources={sources}
          about={title}
          note={event.note && text(event.note)}
        />
      </div>
    </li>
  );
}

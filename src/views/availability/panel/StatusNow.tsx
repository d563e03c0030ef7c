import { asOf } from '#domain/as-of.ts';
import { offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Model } from '#domain/schema/model.ts';
import { isOnSale } from '#domain/status.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { retirementSentence, statusSentence } from '#i18n/sentences/history.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { StatusMark } from '#parts/StatusMark.tsx';
import { useShown } from '#parts/shown.ts';
import styles from './StatusNow.module.css';

interface StatusNowProps {
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly cloud: CloudId;
}

/** The status on the day of the screen, as a mark and as a sentence. */
export function StatusNow({ index, model, cloud }: StatusNowProps) {
  const { day, today } = useShown();
  const words = useWords(panelWords);
  const locale = useLocale();
  const { edition } = index;
  const offering = offeringOf(index, model.id, cloud);
  const state = asOf(offering, day, { edition, released: model.released });
  const end = offering ? retirementSentence(offering, day, edition, locale) : null;
  return (
    <div className={styles.now} data-status={state.status}>
      <p className={styles.label}>
        {(day === today ? words.statusToday : words.status)(formatDay(day, locale)) +
          (day > edition ? `, ${words.knownOn(formatDay(edition, locale))}` : '')}
      </p>
      <p className={styles.mark}>
        <StatusMark status={state.status} />
      </p>
      <p>{statusSentence(offering ?? null, state, locale)}</p>
      {end !== null && isOnSale(state.status) && <p>{`${words.retirement}: ${end}`}</p>}
      {offering && day !== edition && (
        <p className={styles.edition}>{words.editionOnly(formatDay(edition, locale))}</p>
      )}
    </div>
  );
}

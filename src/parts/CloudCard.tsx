import { useContext, useId } from 'react';
import { asOf } from '#domain/as-of.ts';
import { offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import type { Cloud } from '#domain/schema/cloud.ts';
import type { FullOffering } from '#domain/evidence.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Day } from '#domain/day.ts';
import { offeringOn, type OfferingOnDay } from '#domain/terms.ts';
import { formatDay } from '#i18n/format.ts';
import { formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { whenText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { statusWords } from '#i18n/words/status.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import { useShown } from './shown.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Heading } from '#ui/Heading.tsx';
import styles from './CloudCard.module.css';
import { TargetLink, type Going } from './TargetLink.tsx';

interface CloudCardProps extends Going {
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly cloud: Cloud;
  /** undefined while it loads; null where no source lists it. */
  readonly full: FullOffering | null | undefined;
}

/** A model on one cloud in short: status, since, price, id, and the way to everything else. */
export function CloudCard(props: CloudCardProps) {
  const { index, model, cloud, full, hrefFor, onTarget } = props;
  const { day } = useShown();
  const still = useContext(LinkModeContext) === 'none';
  const words = useWords(panelWords);
  const cells = useWords(matrixWords);
  const statuses = useWords(statusWords);
  const locale = useLocale();
  const offering = offeringOf(index, model.id, cloud.id);
  const state = asOf(offering, day, { edition: index.edition, released: model.released });
  const precision = state.entry?.precision ?? 'day';
  const when = state.since === null ? null : whenText(state.since, precision, locale);
  const id = full?.modelIds['default'];
  const sold = offering && offeringOn(offering, day, index.edition);
  return (
    <article
      className={styles.card}
      data-model={model.id}
      data-cloud={cloud.id}
      data-status={state.status}
      data-since={state.since ?? undefined}
    >
      <Heading level={4} className={styles.name}>
        <Mark id={cloud.id} size="large" />
        <span>
          <span>{cloud.name}</span> <small>{cloud.shortService}</small>
        </span>
      </Heading>
      <p>
        <StatusMark status={state.status} />
      </p>
      {when !== null && (
        <p className={styles.small}>
          {(precision === 'by' ? when : words.since(when)) +
            (state.announced ? ` (${cells.announced})` : '')}
        </p>
      )}
      {!offering && <p className={styles.small}>{statuses.meaning['not-offered']}</p>}
      {sold && <CardPrice sold={sold} edition={index.edition} />}
      {id !== undefined && <CardId id={id} still={still} />}
      {offering && full === undefined && <p className={styles.waiting} aria-hidden="true" />}
      {offering && !still && (
        <TargetLink
          to={{ model: model.id, cloud: cloud.id }}
          label={words.details(model.name, cloud.name)}
          className={styles.more}
          hrefFor={hrefFor}
          onTarget={onTarget}
        >
          {words.detailsShort}
        </TargetLink>
      )}
    </article>
  );
}

/** What it costs on the day; said where that is known from a later edition alone. */
function CardPrice({ sold, edition }: { sold: OfferingOnDay; edition: Day }) {
  const words = useWords(panelWords);
  const cells = useWords(matrixWords);
  const locale = useLocale();
  const { price, borrowed } = sold;
  if (!price || price.input === null || price.output === null) return null;
  return (
    <p className={styles.small}>
      <span>{words.price(formatUsd(price.input, locale), formatUsd(price.output, locale))}</span>
      {borrowed.includes('price') && (
        <span>{` (${cells.borrowed(formatDay(edition, locale, 'short'))})`}</span>
      )}
    </p>
  );
}

/** The id to call the model by, to copy where anything can be pressed. */
function CardId({ id, still }: { id: string; still: boolean }) {
  const words = useWords(panelWords);
  const at = useId();
  return (
    <p className={styles.id}>
      <code id={at}>{id}</code>
      {!still && <CopyButton text={id} shownIn={at} label={words.copyId(id)} words={words} />}
    </p>
  );
}

import { memo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import type { CloudId } from '#domain/cloud.ts';
import { compareText } from '#domain/compare.ts';
import { firstDayOf } from '#domain/day.ts';
import { modelRow, type ModelRow } from '#domain/matrix.ts';
import { labOf } from '#domain/model.ts';
import { versionsOf } from '#domain/reach.ts';
import { isOnSale } from '#domain/status.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { formatDay } from '#i18n/format.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './CloudCards.module.css';

/** One card for each cloud: the newest model that carries the claim there, and what differs. */
export const CloudCards = memo(function CloudCards({
  index,
  claim,
}: {
  index: CatalogueIndex;
  claim: Claim;
}) {
  const words = useWords(claimBlockWords);
  return (
    <ul className={styles.cards} aria-label={words.cards}>
      {index.catalogue.clouds.map((cloud) => (
        <li key={cloud.id} className={styles.card} data-cloud={cloud.id}>
          <div className={styles.head}>
            <Mark id={cloud.id} size="large" />
            <div>
              <p className={styles.cloud}>{cloud.name}</p>
              <p className={styles.service}>
                {cloud.formerService
                  ? `${cloud.service}, ${words.formerly(cloud.formerService)}`
                  : cloud.service}
              </p>
            </div>
          </div>
          <CardBody index={index} claim={claim} cloud={cloud.id} />
        </li>
      ))}
    </ul>
  );
});

function CardBody({
  index,
  claim,
  cloud,
}: {
  index: CatalogueIndex;
  claim: Claim;
  cloud: CloudId;
}) {
  const words = useWords(claimBlockWords);
  const matrix = useWords(matrixWords);
  const locale = useLocale();
  const lead = claim.families[0] ?? claim.closest[0];
  const row = lead ? newestOn(index, claim, lead.family, cloud) : null;
  if (!lead || !row) {
    const name = index.families.get(lead?.family ?? '')?.name ?? '';
    return <p className={styles.facts}>{words.nothing(name)}</p>;
  }
  const cell = row.cells[cloud];
  const since = sinceText(cell, locale);
  const {
    scopes = [],
    operator = null,
    infrastructure = null,
    borrowed = [],
  } = cell.offering ?? {};
  const cloudName = index.catalogue.clouds.find((each) => each.id === cloud)?.name ?? cloud;
  const labName = index.catalogue.labs.find((lab) => lab.id === labOf(row.id))?.name ?? '';
  const pinning =
    scopes.length === 0 ? words.scopesUnknown : scopes.includes('eu') ? words.euYes : words.euNo;
  const operated =
    operator === null
      ? words.operatorUnknown
      : operator === 'cloud'
        ? words.byCloud(cloudName)
        : words.byLab(labName);
  // Said only where it is not whom one would think of.
  const runs =
    operator === 'lab' && infrastructure === 'cloud' ? `, ${matrix.runsOn(cloudName)}` : '';
  return (
    <div>
      <p className={styles.model}>{row.model.name}</p>
      <p className={styles.facts}>
        <StatusMark status={cell.status} /> <span>{since}</span>
      </p>
      <p className={styles.facts}>
        <span>{`${pinning} · ${operated}${runs}`}</span>
        {borrowed.some((term) => term !== 'price') && (
          <span>{` (${matrix.borrowed(formatDay(index.edition, locale, 'short'))})`}</span>
        )}
      </p>
    </div>
  );
}

/** The newest version with the claim; where only the family has it, its newest on sale on the cloud. */
function newestOn(
  index: CatalogueIndex,
  claim: Claim,
  family: string,
  cloud: CloudId,
): ModelRow | null {
  const reach = [...claim.families, ...claim.closest].find((each) => each.family === family);
  const exact = reach ? versionsOf(reach) : [];
  const rows = (index.modelsOf.get(family) ?? [])
    .filter((model) => exact.length === 0 || exact.includes(model.id))
    .filter((model) => claim.weights === 'all' || model.weights === 'closed')
    .map((model) => modelRow(index, model, claim.at, claim))
    .filter((row) => isOnSale(row.cells[cloud].status));
  const released = (row: ModelRow) => (row.model.released ? firstDayOf(row.model.released) : '');
  return rows.toSorted((a, b) => compareText(released(b), released(a)))[0] ?? null;
}

import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { familiesOf, versionRows, type FamilyRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Mark } from '#parts/Mark.tsx';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { ReachMark } from '#parts/ReachMark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './FrozenMatrix.module.css';

interface FrozenMatrixProps {
  readonly index: CatalogueIndex;
  readonly claim: Claim;
  /** The rows of the day before, to mark what changed. */
  readonly before: readonly FamilyRow[];
  readonly title: string;
  /** The link to the whole View of this day. */
  readonly href: string;
}

/** The frontier families on one day: the claim, three clouds, how far each reaches. */
export function FrozenMatrix({ index, claim, before, title, href }: FrozenMatrixProps) {
  const words = useWords(dealWords).exclusivity;
  const locale = useLocale();
  const mode = useContext(LinkModeContext);
  const day = formatDay(claim.at, locale);
  const rows = frontierRows(index, claim);
  return (
    <div className={styles.panel}>
      <p className={styles.day}>
        <b>{day}</b> <span>{title}</span>
      </p>
      <div className={styles.claim}>
        <ClaimSentence
          claim={claim}
          words={claimInWords(claim, namingOf(index), locale)}
          level={3}
        />
      </div>
      <div className={styles.room}>
        <table className={styles.table}>
          <caption className="visuallyHidden">{words.caption(day)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visuallyHidden">{words.family}</span>
              </th>
              {index.catalogue.clouds.map((cloud) => (
                <th key={cloud.id} scope="col">
                  <Mark id={cloud.id} /> <span>{cloud.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FrozenRow key={row.id} index={index} row={row} before={before} />
            ))}
          </tbody>
        </table>
      </div>
      {mode !== 'none' && (
        <p className={styles.link}>
          <PlaceLink href={href}>{words.open(day)}</PlaceLink>
        </p>
      )}
    </div>
  );
}

interface FrozenRowProps extends Pick<FrozenMatrixProps, 'index' | 'before'> {
  readonly row: FamilyRow;
}

/** A family on the day: how far it reaches, and on each cloud its status, marked where it is new. */
function FrozenRow({ index, row, before }: FrozenRowProps) {
  const words = useWords(dealWords).exclusivity;
  const then = before.find(({ id }) => id === row.id);
  return (
    <tr data-claim={row.hasClaim || undefined}>
      <th scope="row">
        <span className={styles.family}>
          <FamilyMark id={row.id} name={row.family.name} />
          <span>{row.family.name}</span>
        </span>
        <ReachMark cells={row.cells} reach={row.reach} strong={row.hasClaim} />
      </th>
      {CLOUDS.map((cloud) => {
        const { status } = row.cells[cloud];
        const changed = then !== undefined && then.cells[cloud].status !== status;
        const name = index.catalogue.clouds.find(({ id }) => id === cloud)?.name;
        return (
          <td
            key={cloud}
            data-label={name}
            data-family={row.id}
            data-cloud={cloud}
            data-status={status}
            data-changed={changed || undefined}
          >
            <StatusMark status={status} />
            {changed && <span className="visuallyHidden">{` (${words.changed})`}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** The frontier families of a day, who has the claim first. */
export function frontierRows(index: CatalogueIndex, claim: Claim): FamilyRow[] {
  return familiesOf(index, claim, versionRows(index, claim.at, claim)).filter(
    (row) => row.family.frontier,
  );
}

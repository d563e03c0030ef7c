import type { Claim } from '#domain/claim.ts';
import { versionsOf, type FamilyReach } from '#domain/reach.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import type { ClaimWords, Naming } from '#i18n/sentences/claim-words.ts';
import { claimWords } from '#i18n/words/claim.ts';
import styles from './NearMisses.module.css';

interface NearMissesProps {
  readonly claim: Claim;
  readonly naming: Naming;
  readonly lacks: ClaimWords['lacks'];
}

/** Who comes close and what each lacks; then those that are counted apart. */
export function NearMisses({ claim, naming, lacks }: NearMissesProps) {
  const words = useWords(claimWords);
  const locale = useLocale();
  const versions = claim.families.reduce((sum, family) => sum + versionsOf(family).length, 0);
  const names = (families: readonly FamilyReach[]) =>
    formatList(
      families.map((family) => naming.family(family.family)),
      locale,
    );
  return (
    <div className={styles.misses}>
      <p>
        {versions > 0 && <span>{`${words.versions(versions, names(claim.families))} `}</span>}
        {claim.nearMisses.length > 0 && <span>{`${words.behind} `}</span>}
        {claim.nearMisses.map((miss, at) => (
          <span key={miss.family} data-near-miss={miss.family} data-reach={miss.reach}>
            <b>{naming.family(miss.family)}</b>
            <span>{`, ${lacks(miss)}${endAt(at, claim.nearMisses)}`}</span>
          </span>
        ))}
      </p>
      {claim.notFrontier.length > 0 && (
        <p className={styles.apart}>
          <span>{`${words.others} `}</span>
          {claim.notFrontier.map((family, at) => (
            <span key={family.family}>
              <b>{naming.family(family.family)}</b>
              <span>{`, ${lacks(family)}${endAt(at, claim.notFrontier)}`}</span>
            </span>
          ))}
        </p>
      )}
      {claim.openEverywhere.length > 0 && (
        <p className={styles.apart}>
          {`${words.open} ${formatList(
            claim.openEverywhere.flatMap((family) => family.saleEverywhere.map(naming.model)),
            locale,
          )}.`}
        </p>
      )}
    </div>
  );
}

function endAt(at: number, list: readonly unknown[]): string {
  return at < list.length - 1 ? '; ' : '.';
}

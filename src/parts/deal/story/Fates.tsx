import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { exclusivities } from '#domain/deal-fates.ts';
import { Fate } from './Fate.tsx';
import styles from './Fates.module.css';
import type { Told } from '#parts/deal/told.ts';
import { useShown } from '#parts/shown.ts';

interface FatesProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly announced: Day;
}

/** For each family that one cloud alone sold: what the two others have had since. */
export function Fates({ index, told, announced }: FatesProps) {
  const { day } = useShown();
  const found = useMemo(() => exclusivities(index, announced, day), [index, announced, day]);
  return (
    <ul className={styles.fates}>
      {found.map((fate) => (
        <Fate key={fate.family.id} index={index} told={told} fate={fate} day={day} />
      ))}
    </ul>
  );
}

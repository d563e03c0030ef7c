import { pinsBeside } from '#domain/platform-pins.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import type { Drawn } from './drawn.ts';
import { NotDocumented } from './NotDocumented.tsx';
import { Part } from './Part.tsx';
import { PinGroup } from './PinGroup.tsx';
import styles from './Pins.module.css';
import { Regions } from './Regions.tsx';
import { SideRow } from './SideRow.tsx';
import { SideTable } from './SideTable.tsx';

/** Where inference can be kept: a row for each family, then the labs' own APIs. */
export function Pins({
  index,
  comparison,
  sources,
  only,
  platforms,
}: Drawn & { platforms: Platforms }) {
  const words = useWords(platformWords);
  const text = useText();
  const naming = namingOf(index);
  const { clouds, pins } = comparison;
  return (
    <Part id="pins" title={words.pins} lead={words.pinsLead}>
      {pins.length === 0 ? (
        <p>{words.nothingDiffers}</p>
      ) : (
        <SideTable index={index} clouds={clouds} caption={words.pinsCaption} head={words.family}>
          <tbody>
            {pins.map((row) => (
              <SideRow
                key={row.family}
                head={naming.family(row.family)}
                verdict={row.verdict}
                cloudName={naming.cloud}
                cells={row.cells.map(({ cloud, groups }) => ({
                  cloud,
                  content:
                    groups.length === 0 ? (
                      <NotDocumented why={words.notCovered} />
                    ) : (
                      groups.map((group) => (
                        <PinGroup key={group.id} group={group} sources={sources} />
                      ))
                    ),
                }))}
                brief
              />
            ))}
          </tbody>
        </SideTable>
      )}
      <p className={styles.caveat}>{text(platforms.about.residencyCaveat)}</p>
      {!only && (
        <>
          {clouds.includes('aws') && <Regions platforms={platforms} sources={sources} />}
          <h3>{words.labs}</h3>
          <div className={styles.beside}>
            {pinsBeside(platforms).map((group) => (
              <div key={group.id}>
                <h4>{naming.family(group.family)}</h4>
                <PinGroup group={group} sources={sources} />
              </div>
            ))}
          </div>
        </>
      )}
    </Part>
  );
}

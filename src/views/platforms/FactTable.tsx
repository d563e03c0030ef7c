import type { PlatformSection } from '#domain/platform-rows.ts';
import { useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { BesideFold } from './BesideFold.tsx';
import type { Drawn } from './drawn.ts';
import { FactCell } from './FactCell.tsx';
import styles from './FactTable.module.css';
import { SideRow } from './SideRow.tsx';
import { SideTable } from './SideTable.tsx';

/** The facts, section by section, each row with a cell for each cloud. */
export function FactTable(drawn: Drawn) {
  const words = useWords(platformWords);
  const { index, comparison } = drawn;
  if (comparison.sections.length === 0) {
    return <p className={styles.nothing}>{words.nothingDiffers}</p>;
  }
  return (
    <SideTable index={index} clouds={comparison.clouds} caption={words.caption} head={words.point}>
      {comparison.sections.map((section) => (
        <SectionBody key={section.id} section={section} {...drawn} />
      ))}
    </SideTable>
  );
}

function SectionBody({
  section,
  index,
  comparison,
  sources,
}: Drawn & { section: PlatformSection }) {
  const words = useWords(platformWords);
  const naming = namingOf(index);
  const columns = comparison.clouds.length + 1;
  return (
    <tbody id={section.id} className={styles.section}>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          <h2>{words.sections[section.id]}</h2>
        </th>
      </tr>
      {section.rows.map((row) => (
        <SideRow
          key={row.id}
          head={words.rows[row.id]}
          verdict={row.verdict}
          {...differing(row.by, words)}
          cloudName={naming.cloud}
          cells={row.cells.map((cell) => ({
            cloud: cell.cloud,
            content: (
              <FactCell
                cell={cell}
                about={`${words.rows[row.id]}, ${naming.cloud(cell.cloud)}`}
                sources={sources}
              />
            ),
          }))}
        />
      ))}
      {section.beside.length > 0 && (
        <tr className={styles.rest}>
          <td colSpan={columns}>
            <BesideFold beside={section.beside} cloudName={naming.cloud} sources={sources} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** In what a row differs, as far as its values have a name. */
function differing(by: readonly string[], words: (typeof platformWords)['en']): { by?: string } {
  const names: Readonly<Record<string, string>> = words.values;
  const told = by.flatMap((each) => names[each] ?? []);
  return told.length === 0 ? {} : { by: words.differsBy(told.join(', ')) };
}

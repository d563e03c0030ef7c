import type { FeatureSheet } from '#domain/platform-features.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import type { Drawn } from './drawn.ts';
import { FeatureSupport } from './FeatureSupport.tsx';
import { FeatureTable } from './FeatureTable.tsx';
import styles from './Features.module.css';
import { Part } from './Part.tsx';

/** How much of the labs' own APIs works where: the counts, and the tables they come from. */
export function Features(drawn: Drawn) {
  const words = useWords(platformWords);
  const { sheets } = drawn.comparison;
  return (
    <Part id="features" title={words.features} lead={words.featuresLead}>
      {sheets.length === 0 && <p>{words.nothingDiffers}</p>}
      {sheets.map((sheet) => (
        <Sheet key={sheet.family} sheet={sheet} {...drawn} />
      ))}
    </Part>
  );
}

function Sheet({ sheet, ...drawn }: Drawn & { sheet: FeatureSheet }) {
  const words = useWords(platformWords);
  const text = useText();
  const locale = useLocale();
  const naming = namingOf(drawn.index);
  const { columns, lines, family } = sheet;
  const all = Math.max(
    ...columns.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0)),
  );
  return (
    <div className={styles.sheet} data-sheet={family}>
      <h3>{words.sheet[family](all)}</h3>
      <p>{`${words.asOf(formatDay(sheet.asOf, locale))} ${text(sheet.caveat)}`}</p>
      <div className={styles.columns}>
        {columns.map(({ cloud, name, counts }) => (
          <div key={cloud} className={styles.column} data-cloud={cloud}>
            <h4>{naming.cloud(cloud)}</h4>
            {name && <p>{text(name)}</p>}
            {counts.length === 0 && <p>{words.noTable}</p>}
            <ul>
              {counts.map(({ support, count }) => (
                <li key={support}>
                  <span>{count}</span> <FeatureSupport support={support} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <details key={String(drawn.only)} className={styles.table} open={drawn.only}>
        <summary>{words.table(lines.length)}</summary>
        <FeatureTable sheet={sheet} {...drawn} />
      </details>
    </div>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { launchDelay } from '#domain/launch-delay.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { formatTokens } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { delayText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { Mark } from '#parts/Mark.tsx';
import styles from './Matrix.module.css';
import { shownClouds, shows } from './matrix-look.ts';
import { ModelCell } from './ModelCell.tsx';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { ReachMark } from '#parts/ReachMark.tsx';

interface MatrixModelProps {
  readonly index: CatalogueIndex;
  readonly row: ModelRow;
  readonly claim: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** One exact version against the three clouds. */
export function MatrixModel({ index, row, claim, view, onView, href }: MatrixModelProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const { model } = row;
  const family = index.families.get(model.family)?.name ?? '';
  const about = [
    model.released && formatDay(model.released, locale, 'short'),
    shows(view, 'context') && model.context && words.context(formatTokens(model.context, locale)),
    model.weights === 'open' && words.openWeights,
  ].filter(Boolean);
  const dimmed =
    view.focus.length > 0 && !view.focus.includes(model.id) && !view.focus.includes(model.family);
  return (
    <tr className={styles.model} data-claim={claim || undefined} data-dimmed={dimmed || undefined}>
      <th scope="row">
        {view.rows === 'versions' && (
          <span className={styles.marked}>
            <FamilyMark id={model.family} name={family} />
          </span>
        )}
        <PlaceLink
          className={styles.modelName}
          href={href({ ...view, model: model.id, cloud: null })}
          onGo={() => onView({ ...view, model: model.id, cloud: null })}
        >
          {view.rows === 'versions' ? model.name : shortName(model.name, family)}
        </PlaceLink>
        <p className={styles.sub}>{about.join(' · ')}</p>
      </th>
      {shownClouds(view).map((cloud) => (
        <ModelCell
          key={cloud}
          index={index}
          row={row}
          cloud={cloud}
          view={view}
          onView={onView}
          href={href}
        />
      ))}
      {shows(view, 'reach') && (
        <td data-label={words.reach}>
          <ReachMark cells={row.cells} reach={row.reach} />
        </td>
      )}
      {shows(view, 'delay') && <DelayCell index={index} model={row.id} />}
    </tr>
  );
}

/** How long each cloud took after the lab's release. */
function DelayCell({ index, model }: { index: CatalogueIndex; model: string }) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  return (
    <td data-label={words.delay} data-column="delay" className={styles.delay}>
      {index.catalogue.clouds.map(({ id, name }) => (
        <span key={id}>
          <Mark id={id} />
          <span className="visuallyHidden">{`${name}: `}</span>{' '}
          <span>{delayText(launchDelay(index, model, id), locale)}</span>
        </span>
      ))}
    </td>
  );
}

/** "Opus 5.5" below "Claude": the family's name is not said twice. */
export function shortName(name: string, family: string): string {
  return name.startsWith(`${family} `) ? name.slice(family.length + 1) : name;
}

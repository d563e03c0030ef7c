import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { frontierOn } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './FrontierBoard.module.css';

interface FrontierBoardProps {
  readonly index: CatalogueIndex;
  readonly claim: Claim;
}

/** The answer in one look: the frontier families against the three clouds, with the day where there is room. */
export function FrontierBoard({ index, claim }: FrontierBoardProps) {
  const words = useWords(claimBlockWords);
  const { model } = useWords(matrixWords);
  const locale = useLocale();
  return (
    <div className={styles.board}>
      <table>
        <caption className="visuallyHidden">{words.board(formatDay(claim.at, locale))}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visuallyHidden">{model}</span>
            </th>
            {index.catalogue.clouds.map(({ id, name }) => (
              <th key={id} scope="col">
                <Mark id={id} /> <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {frontierOn(index, claim).map(({ family: { id, name }, cells, hasClaim }) => (
            <tr key={id} data-claim={hasClaim || undefined}>
              <th scope="row">
                <FamilyMark id={id} name={name} /> <span>{name}</span>
              </th>
              {CLOUDS.map((cloud) => {
                const since = sinceText(cells[cloud], locale);
                return (
                  <td key={cloud}>
                    <StatusMark status={cells[cloud].status} />
                    {since && <span className={styles.since}>{since}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { daysBetween, firstDayOf } from '#domain/day.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { Retirement } from '#domain/retirements.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import styles from './EndTable.module.css';
import { FactSources } from './FactSources.tsx';
import { Mark } from './Mark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { useShown } from './shown.ts';

export interface EndTableProps {
  readonly index: CatalogueIndex;
  /** In the order that they are shown in. */
  readonly ends: readonly Retirement[];
  /** What they have in common. */
  readonly title: string;
  /** Null while they are loading. */
  readonly sources: CitedSources | null;
}

/** Ends, a row for each: the day, the model, the cloud, what it names in its place; on a phone each row becomes a block. */
export function EndTable({ index, ends, title, sources }: EndTableProps) {
  const words = useWords(retirementWords);
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{words.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.model}</th>
          <th scope="col">{words.cloud}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      <tbody>
        {ends.map((end) => (
          <EndRow key={`${end.model} ${end.cloud}`} {...{ index, end, sources }} />
        ))}
      </tbody>
    </table>
  );
}

interface EndRowProps extends Pick<EndTableProps, 'index' | 'sources'> {
  readonly end: Retirement;
}

function EndRow({ index, end, sources }: EndRowProps) {
  const words = useWords(retirementWords);
  const { view, href } = useShown();
  const naming = namingOf(index);
  const { model, cloud } = end;
  const name = naming.model(model);
  const cited = [...new Set([...end.sources, ...(end.replacement?.sources ?? [])])];
  const family = index.models.get(model)?.family ?? '';
  const isDimmed = view.focus.length > 0 && !view.focus.some((id) => id === model || id === family);
  return (
    <tr data-dimmed={isDimmed || undefined}>
      <td className={styles.day}>
        <EndDay end={end} />
      </td>
      <th scope="row">
        <PlaceLink href={href({ ...view, model, cloud }, 'home')}>{name}</PlaceLink>
      </th>
      <td>
        <span className={styles.cloud}>
          <Mark id={cloud} /> <span>{naming.cloud(cloud)}</span>
        </span>
      </td>
      <td>
        <span className={styles.label} aria-hidden="true">{`${words.place}: `}</span>
        <InItsPlace end={end} nameOf={naming.model} />
      </td>
      <td>
        <FactSources
          ids={cited}
          sources={sources}
          about={words.about(words.on(name, naming.cloud(cloud)))}
        />
      </td>
    </tr>
  );
}

/** The day, how far it is from the day shown, and what else is known of it. */
function EndDay({ end }: Pick<EndRowProps, 'end'>) {
  const words = useWords(retirementWords);
  const locale = useLocale();
  const { day } = useShown();
  const { on, precision, listedOn, formerly } = end;
  const told = (when: string) => formatDay(when, locale, 'short');
  const away = daysBetween(day, firstDayOf(on));
  return (
    <>
      <time dateTime={on}>{precision === 'by' ? words.by(told(on)) : told(on)}</time>
      {precision === 'day' && <small>{away < 0 ? words.ago(-away) : words.inDays(away)}</small>}
      {listedOn !== null && <small>{words.listed(told(listedOn))}</small>}
      {formerly.map((each) => (
        <small key={each.on}>{words.formerly(told(each.on))}</small>
      ))}
    </>
  );
}

interface InItsPlaceProps extends Pick<EndRowProps, 'end'> {
  readonly nameOf: (model: string) => string;
}

/** What the cloud names in its place, that it names nothing, or that no source read says. */
function InItsPlace({ end: { cloud, replacement }, nameOf }: InItsPlaceProps) {
  const words = useWords(retirementWords);
  const text = useText();
  const { view, href } = useShown();
  if (replacement === null) return <span className={styles.unsaid}>{words.notDocumented}</span>;
  const { model, name } = replacement;
  if (model !== null) {
    return <PlaceLink href={href({ ...view, model, cloud }, 'home')}>{nameOf(model)}</PlaceLink>;
  }
  return <span>{name === null ? words.namesNone : text(name)}</span>;
}

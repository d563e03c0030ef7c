import { useId, useMemo, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Supports } from '#domain/capability.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { explainEmpty } from '#domain/filters/explain.ts';
import { without } from '#domain/filters/passes.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { explainInWords } from '#i18n/sentences/explain.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import type { View } from '#url/view.ts';
import styles from './EmptyResult.module.css';
import { FamilyMark } from './FamilyMark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { useShown } from './shown.ts';

interface EmptyResultProps {
  readonly index: CatalogueIndex;
  /** Every row of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly view: View;
  /** What is documented of capabilities; null until it is loaded. */
  readonly supports: Supports | null;
  readonly onView: (view: View) => void;
}

/** The families told at once; the others wait behind a disclosure. */
const SHOWN = 4;
const WAYS = 5;

/** Stands where the matrix would be when nothing passes: why, family by family, and what would. */
export function EmptyResult({ index, rows, view, supports, onView }: EmptyResultProps) {
  const menu = useWords(filterMenuWords);
  const locale = useLocale();
  const title = useId();
  const explanation = useMemo(
    () => explainEmpty(rows, view, { index, rows, supports }),
    [index, rows, view, supports],
  );
  const told = explainInWords(explanation, view, index, locale);
  return (
    <section className={styles.empty} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {told.headline}
      </h2>
      {told.doubt !== null && (
        <Doubt text={told.doubt} rows={explanation.possible} view={view} onView={onView} />
      )}
      <div className={styles.columns}>
        {told.families.length + (told.absent?.length ?? 0) > 0 && (
          <div>
            <h3 className={styles.head}>{menu.why}</h3>
            <Findings families={told.families.slice(0, SHOWN)} />
            {told.families.length > SHOWN && (
              <details className={styles.more}>
                <summary>{menu.moreFamilies(told.families.length - SHOWN)}</summary>
                <Findings families={told.families.slice(SHOWN)} />
              </details>
            )}
            {told.absent !== null && <p className={styles.absent}>{told.absent}</p>}
          </div>
        )}
        <div>
          <h3 className={styles.head}>{menu.whatHelps}</h3>
          <Ways explanation={explanation} told={told} {...{ rows, view, onView }} />
        </div>
      </div>
    </section>
  );
}

/** How many might pass after all; opened, which they are. */
function Doubt({
  text,
  rows,
  view,
  onView,
}: Pick<EmptyResultProps, 'rows' | 'view' | 'onView'> & { readonly text: string }) {
  const { href } = useShown();
  return (
    <details className={styles.doubt}>
      <summary>{text}</summary>
      <ul>
        {rows.map(({ id, model }) => (
          <li key={id}>
            <PlaceLink
              href={href({ ...view, model: id, cloud: null })}
              onGo={() => onView({ ...view, model: id, cloud: null })}
            >
              {model.name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Findings({ families }: { families: ReturnType<typeof explainInWords>['families'] }) {
  return (
    <dl className={styles.findings}>
      {families.map(({ id, name, text }) => (
        <div key={id} data-family={id}>
          <dt>
            <FamilyMark id={id} name={name} /> <span>{name}</span>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface WaysProps extends Pick<EmptyResultProps, 'rows' | 'view' | 'onView'> {
  readonly explanation: ReturnType<typeof explainEmpty>;
  readonly told: ReturnType<typeof explainInWords>;
}

/** What would bring rows back: other clouds, any of them, a filter less, none at all. */
function Ways({ explanation, told, rows, view, onView }: WaysProps) {
  const { lifts, onAny, withFamily, others } = explanation;
  const words = useWords(filterWords);
  const go = (changed: Criteria) => () => onView({ ...view, ...changed });
  return (
    <ul className={styles.ways}>
      {others.map((other) => {
        const { text, gives } = told.instead(other);
        const { clouds, on } = other;
        return (
          <Way key={text} gives={gives} onClick={go({ ...view, clouds, on })}>
            {text}
          </Way>
        );
      })}
      {withFamily !== null && withFamily > 0 && (
        <Way gives={words.versions(withFamily)} onClick={go({ ...view, on: 'family' })}>
          {told.withFamily}
        </Way>
      )}
      {onAny !== null && onAny > 0 && (
        <Way gives={words.versions(onAny)} onClick={go({ ...view, on: 'any' })}>
          {told.onAny}
        </Way>
      )}
      {lifts.slice(0, WAYS).map((lift) => (
        <Way
          key={lift.filters.join()}
          gives={words.versions(lift.count)}
          onClick={go(lift.filters.reduce<Criteria>(without, view))}
        >
          {told.lift(lift)}
        </Way>
      ))}
      <Way gives={words.versions(rows.length)} onClick={go(NO_CRITERIA)}>
        {words.clear}
      </Way>
    </ul>
  );
}

/** One press that brings rows back, and how many. */
function Way({
  gives,
  onClick,
  children,
}: {
  gives: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onClick}>
        <span>{children}</span> <span className={styles.gives}>{gives}</span>
      </button>
    </li>
  );
}

import { useContext, useMemo, useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { changesBetween, type Change } from '#domain/changes.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { whenText } from '#i18n/sentences/cell.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { frozenWords } from '#i18n/words/frozen.ts';
import styles from './FrozenChanges.module.css';
import { LinkModeContext } from './link-mode.ts';
import { StatusMark } from './StatusMark.tsx';

interface FrozenChangesProps {
  readonly index: CatalogueIndex;
  readonly at: Day;
  readonly today: Day;
}

/** How many facts have changed since a frozen day (or will have by then), with the list. */
export function FrozenChanges({ index, at, today }: FrozenChangesProps) {
  const words = useWords(frozenWords);
  const locale = useLocale();
  const still = useContext(LinkModeContext) === 'none';
  const ahead = at > today;
  const changes = useMemo(
    () => (ahead ? changesBetween(index, today, at) : changesBetween(index, at, today)),
    [index, at, today, ahead],
  );
  const [open, setOpen] = useState(false);
  const day = formatDay(at, locale);
  const sentence = ahead ? words.ahead(day, changes.length) : words.frozen(day, changes.length);
  if (still) return <p className={styles.still}>{sentence}</p>;
  return (
    // A catalogue has many changes: they are drawn for whoever asks.
    <details className={styles.note} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sentence}</summary>
      {open && <ChangeList index={index} changes={changes} />}
    </details>
  );
}

function ChangeList({
  index,
  changes,
}: Pick<FrozenChangesProps, 'index'> & { changes: readonly Change[] }) {
  const words = useWords(frozenWords);
  const locale = useLocale();
  const naming = namingOf(index);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words.list} tabIndex={0}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.cloud} ${change.model}`}>
            <span className={styles.day}>
              {change.on
                ? whenText(change.on, 'day', locale)
                : change.by
                  ? whenText(change.by, 'by', locale)
                  : ''}
            </span>{' '}
            <span>{words.change(naming.model(change.model), naming.cloud(change.cloud))}</span>{' '}
            <span>
              <StatusMark status={change.from} /> → <StatusMark status={change.to} />
              {change.announced && <span className={styles.day}>{` ${words.announced}`}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

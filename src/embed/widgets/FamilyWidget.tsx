import { useMemo } from 'react';
import { familiesOf, versionRows } from '#domain/matrix.ts';
import { useWords } from '#i18n/locale-context.ts';
import { widgetWords } from '#i18n/words/widgets.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Matrix } from '#parts/matrix/Matrix.tsx';
import { toggledFamily } from '#parts/matrix/matrix-look.ts';
import { useClaim } from '#parts/use-claim.ts';
import { useShown } from '#parts/shown.ts';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import type { WidgetProps } from '#embed/widget.ts';
import styles from './MatrixWidget.module.css';

/** One family with its versions: the one that the link names, or who has the claim. */
export function FamilyWidget(props: WidgetProps) {
  const { index } = props;
  const { view, day, changeView, href } = useShown();
  const words = useWords(widgetWords);
  const found = useClaim(index, day, view);
  const lead = found.families[0] ?? found.closest[0] ?? found.nearMisses[0];
  const id = view.families[0] ?? lead?.family ?? '';
  const family = index.families.get(id);
  const rows = useMemo(
    () =>
      familiesOf(
        index,
        found,
        versionRows(index, day, found).filter((row) => row.model.family === id),
      ),
    [index, day, found, id],
  );
  const name = family?.name ?? id;
  // Its versions are what the frame is about, so they stand open unless the visitor closed them.
  const chosen = view.toggled.some((each) => toggledFamily(each) === id);
  const opened = chosen ? view : { ...view, toggled: [id] };
  return (
    <WidgetBody
      given={props}
      title={
        <>
          <FamilyMark id={id} name={name} />
          <span>{words.familyTitle(name)}</span>
        </>
      }
    >
      {rows.length === 0 ? (
        <p>{words.nothingOf(name)}</p>
      ) : (
        <div className={styles.matrix}>
          <Matrix
            index={index}
            families={rows}
            versions={null}
            day={day}
            view={opened}
            onView={changeView}
            href={href}
          />
        </div>
      )}
    </WidgetBody>
  );
}

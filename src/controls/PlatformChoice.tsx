import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { comparedClouds } from '#domain/platform-rows.ts';
import type { Tally } from '#domain/platform-verdict.ts';
import { useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { Mark } from '#parts/Mark.tsx';
import type { View } from '#url/view.ts';
import styles from './PlatformChoice.module.css';

interface PlatformChoiceProps {
  readonly view: View;
  readonly counts: Tally;
  readonly cloudName: (cloud: CloudId) => string;
  readonly onView: (view: View) => void;
}

/** Which platforms stand side by side, and whether all their rows do or those that differ. */
export function PlatformChoice({ view, counts, cloudName, onView }: PlatformChoiceProps) {
  const words = useWords(platformWords);
  const shown = comparedClouds(view.clouds);
  const rows = counts.differs + counts.same + counts.words + counts.open;
  const toggle = (cloud: CloudId) => {
    const next = CLOUDS.filter((each) => shown.includes(each) !== (each === cloud));
    // All and none are the same question; links leave it out.
    onView({ ...view, clouds: next.length === CLOUDS.length ? [] : next });
  };
  return (
    <div className={styles.choice}>
      <fieldset className={styles.clouds}>
        <legend className="visuallyHidden">{words.choose}</legend>
        {CLOUDS.map((cloud) => (
          <label key={cloud}>
            <input type="checkbox" checked={shown.includes(cloud)} onChange={() => toggle(cloud)} />
            <Mark id={cloud} />
            <span>{cloudName(cloud)}</span>
          </label>
        ))}
      </fieldset>
      {shown.length > 1 && (
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={view.differences}
            onChange={() => onView({ ...view, differences: !view.differences })}
          />
          <span>{words.only(counts.differs, rows)}</span>
        </label>
      )}
    </div>
  );
}

import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import styles from './PanelSkeleton.module.css';

/** Bars of the size of what comes. */
export function PanelSkeleton({ sections = 4 }: { sections?: number }) {
  const words = useWords(panelWords);
  return (
    <div className={styles.skeleton} role="status">
      <span className="visuallyHidden">{words.loading}</span>
      {Array.from({ length: sections }, (_, at) => (
        // The bars are alike and never change places.
        <div key={at} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { NearMisses } from '#parts/NearMisses.tsx';
import { LazyControls } from '#embed/LazyControls.tsx';
import { WidgetHead } from '#embed/WidgetHead.tsx';
import type { WidgetProps } from '#embed/widget.ts';
import styles from './ClaimWidget.module.css';

/** The claim with its near misses. */
export function ClaimWidget({ index, view, today, frame, onView }: WidgetProps) {
  const locale = useLocale();
  const day = view.at ?? today;
  const found = useClaim(index, day, view);
  const naming = namingOf(index);
  const words = claimInWords(found, naming, locale);
  return (
    <div className={styles.claim}>
      {frame.header && <WidgetHead day={day} edition={index.edition} />}
      <LazyControls
        frame={frame}
        index={index}
        view={view}
        today={today}
        onView={onView}
        rows={null}
      />
      <ClaimSentence claim={found} words={words} level={2} />
      <NearMisses claim={found} naming={naming} lacks={words.lacks} />
    </div>
  );
}

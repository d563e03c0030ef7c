import { useMemo } from 'react';
import { claim } from '#domain/claim.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { NearMisses } from '#views/availability/NearMisses.tsx';
import { WidgetHead } from '#embed/WidgetHead.tsx';
import type { WidgetProps } from '#embed/widget.ts';
import styles from './ClaimWidget.module.css';

/** The claim with its near misses. */
export function ClaimWidget({ index, view, today, frame }: WidgetProps) {
  const locale = useLocale();
  const day = view.at ?? today;
  const found = useMemo(
    () => claim(index, day, view.openWeights ? 'all' : 'closed'),
    [index, day, view.openWeights],
  );
  const naming = namingOf(index);
  const words = claimInWords(found, naming, locale);
  return (
    <div className={styles.claim}>
      {frame.header && <WidgetHead day={day} edition={index.edition} />}
      <ClaimSentence claim={found} words={words} level={2} />
      <NearMisses claim={found} naming={naming} lacks={words.lacks} />
    </div>
  );
}

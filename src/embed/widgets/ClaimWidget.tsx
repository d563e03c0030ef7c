import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { NearMisses } from '#parts/NearMisses.tsx';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import type { WidgetProps } from '#embed/widget.ts';

/** The claim with its near misses. */
export function ClaimWidget(props: WidgetProps) {
  const { index, view, today } = props;
  const locale = useLocale();
  const found = useClaim(index, view.at ?? today, view);
  const naming = namingOf(index);
  const words = claimInWords(found, naming, locale);
  return (
    <WidgetBody given={props} close>
      <ClaimSentence claim={found} words={words} level={2} />
      <NearMisses claim={found} naming={naming} lacks={words.lacks} />
    </WidgetBody>
  );
}

import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { ClaimSentence } from '#parts/ClaimSentence.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { NearMisses } from '#parts/NearMisses.tsx';
import { useShown } from '#parts/shown.ts';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import type { WidgetProps } from '#embed/widget.ts';

/** The claim with its near misses. */
export function ClaimWidget(props: WidgetProps) {
  const { index } = props;
  const { view, day } = useShown();
  const locale = useLocale();
  const found = useClaim(index, day, view);
  const naming = namingOf(index);
  const words = claimInWords(found, naming, locale);
  return (
    <WidgetBody given={props} close>
      <ClaimSentence claim={found} words={words} level={2} />
      <NearMisses claim={found} naming={naming} lacks={words.lacks} />
    </WidgetBody>
  );
}

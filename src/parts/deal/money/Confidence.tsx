import type { Confidence as Sureness } from '#domain/source.ts';
import { useWords } from '#i18n/locale-context.ts';
import { confidenceWords } from '#i18n/words/confidence.ts';

/** How sure we are of a dated thing, in a word; why, on hovering. */
export function Confidence({ of }: { of: Sureness }) {
  const words = useWords(confidenceWords);
  return (
    <span data-confidence={of} title={words.why[of]}>
      {words.word[of]}
    </span>
  );
}

import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { LinkProblem } from '#url/parse.ts';

/** So much of a value is enough to know it again. */
const LENGTH = 60;

/** What of a link was left out, until it is dismissed. */
export function LinkProblems({
  problems,
  onDismiss,
}: {
  problems: readonly LinkProblem[];
  onDismiss: () => void;
}) {
  const words = useWords(failureWords);
  const locale = useLocale();
  const text = ({ kind, param, value }: LinkProblem) => {
    if (kind === 'newer') return words.newerLink;
    if (kind === 'beyond') return words.beyond(formatDay(value, locale));
    if (kind === 'unknown') return words.unknownParam(shortened(param));
    const thing = new Map(Object.entries(words.unknownThing)).get(param);
    return thing ? thing(shortened(value)) : words.wrongParam(param, shortened(value));
  };
  return (
    <Notice title={words.problems}>
      <ul>
        {[...new Set(problems.map(text))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={onDismiss}>{words.dismiss}</Button>
    </Notice>
  );
}

function shortened(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}

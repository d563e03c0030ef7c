import { useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { LinkProblem } from '#url/parse.ts';

/** What of a link was left out, until it is dismissed. */
export function LinkProblems({
  problems,
  onDismiss,
}: {
  problems: readonly LinkProblem[];
  onDismiss: () => void;
}) {
  const words = useWords(failureWords);
  const text = ({ kind, param, value }: LinkProblem) => {
    if (kind === 'newer') return words.newerLink;
    return kind === 'unknown' ? words.unknownParam(param) : words.wrongParam(param, value);
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

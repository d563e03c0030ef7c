import { ApiError } from '#api/api-error.ts';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface DealFailureProps {
  readonly title: string;
  readonly error: Error;
  /** What still stands on the screen. */
  readonly kept: string | null;
  readonly onRetry: () => void;
}

/** What could not be loaded, why as far as known, what stands all the same, and one button. */
export function DealFailure({ title, error, kept, onRetry }: DealFailureProps) {
  const words = useWords(appWords);
  const why = !(error instanceof ApiError)
    ? error.message
    : error.kind === 'refused'
      ? words.refused(String(error.status ?? ''))
      : words[error.kind];
  return (
    <Notice tone="alarm" title={title}>
      <p>
        {why} {kept}
      </p>
      <Button look="strong" onClick={onRetry}>
        {words.retry}
      </Button>
    </Notice>
  );
}

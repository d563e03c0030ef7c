import { ApiError } from '#api/api-error.ts';
import { useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface PanelFailureProps {
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
  /** Said where older data stays on screen. */
  readonly kept?: string | undefined;
}

/** What could not be loaded, why as far as known, and one button. */
export function PanelFailure({ title, error, onRetry, kept }: PanelFailureProps) {
  const words = useWords(failureWords);
  return (
    <Notice tone="alarm" title={title}>
      <p>{error instanceof ApiError ? reason(error, words) : error.message}</p>
      {kept !== undefined && <p>{kept}</p>}
      <Button look="strong" onClick={onRetry}>
        {words.retry}
      </Button>
    </Notice>
  );
}

interface Reasons {
  readonly unreachable: string;
  readonly unreadable: string;
  readonly unexpected: string;
  readonly refused: (status: string) => string;
}

function reason(error: ApiError, words: Reasons): string {
  return error.kind === 'refused' ? words.refused(String(error.status ?? '')) : words[error.kind];
}

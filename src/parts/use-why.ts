import { ApiError } from '#api/api-error.ts';
import { useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';

/** Says why an answer did not come, as far as that is known, in words for people. */
export function useWhy(): (error: Error) => string {
  const words = useWords(failureWords);
  return (error) => {
    if (!(error instanceof ApiError)) return words.lostFile;
    return error.kind === 'refused' ? words.refused(String(error.status ?? '')) : words[error.kind];
  };
}

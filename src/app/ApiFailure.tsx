import { ApiError } from '#api/api-error.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './ApiFailure.module.css';

interface ApiFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** The edition that stays on screen; null where nothing does. */
  readonly lastGood: Day | null;
  /** The failure scenario that the link switches on, and how to leave it. */
  readonly scenario: string | null;
  readonly onLeaveScenario: () => void;
}

/** What failed, why as far as known, and one button. */
export function ApiFailure({
  error,
  lastGood,
  onRetry,
  scenario,
  onLeaveScenario,
}: ApiFailureProps) {
  const words = useWords(failureWords);
  const locale = useLocale();
  const why = error instanceof ApiError ? explain(error, words) : error.message;
  const details = error instanceof ApiError ? [error.path, error.message, ...error.issues] : [];
  return (
    <Notice tone="alarm" title={words.failed}>
      <p>{lastGood === null ? why : `${why} ${words.lastGood(formatDay(lastGood, locale))}`}</p>
      {details.length > 0 && (
        <details className={styles.details}>
          <summary>{words.detail}</summary>
          <ul>
            {[...new Set(details)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {scenario !== null && <p>{words.scenario(scenario)}</p>}
      <div className={styles.actions}>
        <Button look="strong" onClick={onRetry}>
          {words.retry}
        </Button>
        {scenario !== null && <Button onClick={onLeaveScenario}>{words.scenarioOff}</Button>}
      </div>
    </Notice>
  );
}

interface FailureWords {
  readonly unreachable: string;
  readonly unreadable: string;
  readonly unexpected: string;
  readonly refused: (status: string) => string;
}

function explain(error: ApiError, words: FailureWords): string {
  return error.kind === 'refused' ? words.refused(String(error.status ?? '')) : words[error.kind];
}

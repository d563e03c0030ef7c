import { ApiError } from '#api/api-error.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Again } from '#parts/Again.tsx';
import { useWhy } from '#parts/use-why.ts';
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
  const why = useWhy()(error);
  const details =
    error instanceof ApiError ? [error.path, error.message, ...error.issues] : [error.message];
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
      <Again onRetry={onRetry}>
        {scenario !== null && <Button onClick={onLeaveScenario}>{words.scenarioOff}</Button>}
      </Again>
    </Notice>
  );
}

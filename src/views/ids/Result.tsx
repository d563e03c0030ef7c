import type { Known } from '#domain/resolve/known.ts';
import type { Resolved } from '#domain/resolve/resolved.ts';
import { verdictOf } from '#domain/resolve/tally.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { suggestionText, warningText } from '#i18n/sentences/resolve.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { useShown } from '#parts/shown.ts';
import { suggestedScreen, suggestedView } from '#url/suggested-view.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { MatchRow } from './MatchRow.tsx';
import styles from './Result.module.css';

interface ResultProps {
  readonly known: Known;
  readonly line: number;
  readonly resolved: Resolved;
  /** What the ids of its elements begin with. */
  readonly id: string;
}

/** One line: what was recognised in it, what it calls, what is wrong, and what it is called elsewhere. */
export function Result({ known, line, resolved, id }: ResultProps) {
  const words = useWords(resolveWords);
  const locale = useLocale();
  const { view, href } = useShown();
  const { input, form, matches, warnings, elsewhere, suggestion } = resolved;
  const verdict = verdictOf(resolved);
  const [best] = matches;
  const named = matches.filter(({ model }) => model !== null);
  // Of a string without a model what is known of its cloud is warned of with the string.
  const own = [...warnings, ...(named.length === 0 ? (best?.warnings ?? []) : [])];
  return (
    <li className={styles.result} data-verdict={verdict}>
      <div className={styles.asked}>
        <span className={styles.line}>{words.line(line)}</span>
        <code className={styles.input}>{input.trim()}</code>
        <span className={styles.form}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {verdict === 'good' ? (
              <path d="M3 8.5l3.2 3.2L13 4.8" />
            ) : verdict === 'look' ? (
              <path d="M8 3v6M8 12v.6" />
            ) : (
              <path d="M3 8h9M9 4.5 12.5 8 9 11.5" />
            )}
          </svg>
          {verdict !== 'words' && <span>{`${words[verdict]} · `}</span>}
          <span>{words.forms[form]}</span>
        </span>
      </div>
      <div className={styles.answer}>
        {own.length > 0 && (
          <ul className={styles.warnings}>
            {own.map((code) => (
              <li key={code}>{warningText(code, known, resolved, best, locale)}</li>
            ))}
          </ul>
        )}
        {named.map((match, at) => (
          <MatchRow
            key={`${match.cloud} ${match.model}`}
            known={known}
            resolved={resolved}
            match={match}
            id={`${id}-${at}`}
          />
        ))}
        {/* Where no cloud is named, the matches are on all of them. */}
        {named.length === 1 && <Elsewhere elsewhere={elsewhere} id={id} />}
        {suggestion && (
          <p>
            <PlaceLink href={href(suggestedView(suggestion, view), suggestedScreen(suggestion))}>
              {suggestionText(suggestion, known.catalogue, locale)}
            </PlaceLink>
          </p>
        )}
      </div>
    </li>
  );
}

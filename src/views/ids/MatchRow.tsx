import type { Known } from '#domain/resolve/known.ts';
import type { Match } from '#domain/resolve/match.ts';
import type { Resolved } from '#domain/resolve/resolved.ts';
import { SCOPES } from '#domain/scope.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { warningText } from '#i18n/sentences/resolve.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { Mark } from '#parts/Mark.tsx';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { ScopeList } from '#parts/ScopeList.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';
import { useShown } from '#parts/shown.ts';
import { withIdMark } from '#url/id-mark.ts';
import { CopiedId } from './CopiedId.tsx';
import styles from './MatchRow.module.css';

interface MatchRowProps {
  readonly known: Known;
  readonly resolved: Resolved;
  readonly match: Match;
  readonly id: string;
}

/** An offering that a line calls: the model, its status, its scope, what is wrong, and what to write. */
export function MatchRow({ known, resolved, match, id }: MatchRowProps) {
  const words = useWords(resolveWords);
  const locale = useLocale();
  const { view, href } = useShown();
  const { model, cloud, scope, status, ends, documented, warnings } = match;
  const { catalogue } = known.catalogue;
  const name = (model !== null && known.catalogue.models.get(model)?.name) || model;
  const isOnlyOne = resolved.matches.length === 1;
  const isWhatWasPasted =
    documented &&
    !warnings.includes('bare-id') &&
    (isOnlyOne || match.id === resolved.input.trim());
  const scopes = SCOPES.filter((each) => each === scope);
  const panel = href({ ...view, model, cloud }, 'home');
  return (
    <div className={styles.match}>
      <p className={styles.what}>
        <span className={styles.name}>
          {cloud && <Mark id={cloud} />}
          <PlaceLink href={match.id === null ? panel : withIdMark(panel, match.id)}>
            {[name, catalogue.clouds.find((each) => each.id === cloud)?.name]
              .filter(Boolean)
              .join(' · ')}
          </PlaceLink>
        </span>
        {status && <StatusMark status={status} />}
        {scopes.length > 0 && <ScopeList scopes={scopes} />}
        {scope !== null && scopes.length === 0 && <span className={styles.region}>{scope}</span>}
        {ends !== null && status !== 'retired' && (
          <span className={styles.ends}>{words.ends(formatDay(ends, locale, 'short'))}</span>
        )}
      </p>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((code) => (
            <li key={code}>{warningText(code, known, resolved, match, locale)}</li>
          ))}
        </ul>
      )}
      {match.id !== null && !isWhatWasPasted && (
        <CopiedId label={words.write} text={match.id} id={id} />
      )}
    </div>
  );
}

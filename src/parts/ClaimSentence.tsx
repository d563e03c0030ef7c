import type { ClaimWords } from '#i18n/sentences/claim-words.ts';
import type { Claim } from '#domain/claim.ts';
import styles from './ClaimSentence.module.css';

/** The claim as a headline with its qualifier. Attributes carry the answer for scripts and tests. */
export function ClaimSentence({
  claim,
  words,
  level = 1,
}: {
  claim: Claim;
  words: ClaimWords;
  level?: 1 | 2 | 3 | 4 | 5 | 6 | 0;
}) {
  const Heading = level === 0 ? 'p' : (`h${level}` as const);
  return (
    <div
      className={styles.claim}
      data-claim-reach={claim.reach ?? 'none'}
      data-claim-families={claim.families.map((family) => family.family).join(' ')}
    >
      <Heading className={styles.headline}>
        {words.headline.map(({ text, role }, at) =>
          role === 'plain' ? (
            text
          ) : (
            // The pieces of one sentence never change places.
            <span key={at} className={styles.accent}>
              {text}
            </span>
          ),
        )}
      </Heading>
      {words.qualifier && <p className={styles.qualifier}>{words.qualifier}</p>}
    </div>
  );
}

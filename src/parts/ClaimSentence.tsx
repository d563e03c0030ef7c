import { plainText } from '#i18n/sentences/claim.ts';
import type { ClaimWords } from '#i18n/sentences/claim-words.ts';
import type { Claim } from '#domain/claim.ts';
import { Heading, type HeadingLevel } from '#ui/Heading.tsx';
import styles from './ClaimSentence.module.css';

/** The claim as a headline with its qualifier. Attributes carry the answer for scripts and tests. */
export function ClaimSentence({
  claim,
  words,
  level = 1,
}: {
  claim: Claim;
  words: ClaimWords;
  level?: HeadingLevel;
}) {
  const pieces = words.headline.map(({ text, role }, at) =>
    role === 'plain' ? (
      text
    ) : (
      // The pieces of one sentence never change places.
      <span key={at} className={styles.accent}>
        {text}
      </span>
    ),
  );
  return (
    <div
      className={styles.claim}
      data-claim-reach={claim.reach ?? 'none'}
      data-claim-families={claim.families.map((family) => family.family).join(' ')}
    >
      {/* Another headline is another element: its bare pieces are never changed one by one. */}
      <Heading key={plainText(words.headline)} level={level} className={styles.headline}>
        {pieces}
      </Heading>
      {words.qualifier && <p className={styles.qualifier}>{words.qualifier}</p>}
    </div>
  );
}

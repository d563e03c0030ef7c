import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Platforms } from '#domain/platform.ts';
import type { Text } from '#domain/text.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { Part } from './Part.tsx';
import styles from './Questions.module.css';

interface QuestionsProps {
  readonly index: CatalogueIndex;
  readonly platforms: Platforms;
  readonly clouds: readonly CloudId[];
}

/** What was looked for and not found, and what is open about each cloud. */
export function Questions({ index, platforms, clouds }: QuestionsProps) {
  const words = useWords(platformWords);
  const naming = namingOf(index);
  const { notFound } = platforms.about;
  return (
    <Part id="questions" title={words.questions} lead={words.questionsLead(notFound.length)}>
      <Sentences of={notFound} />
      {clouds.map((cloud) => {
        const open = platforms.openQuestions[cloud];
        return (
          open.length > 0 && (
            <details key={cloud} className={styles.fold}>
              <summary>{words.questionsOf(naming.cloud(cloud), open.length)}</summary>
              <Sentences of={open} />
            </details>
          )
        );
      })}
    </Part>
  );
}

function Sentences({ of }: { of: readonly Text[] }) {
  const text = useText();
  return (
    <ul className={styles.list}>
      {of.map((each) => (
        <li key={each.en}>{text(each)}</li>
      ))}
    </ul>
  );
}

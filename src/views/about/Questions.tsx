import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Deal } from '#domain/deal.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { aboutWords } from '#i18n/words/about.ts';
import styles from './Questions.module.css';
import { Section } from './Section.tsx';

interface QuestionsProps {
  readonly index: CatalogueIndex;
  readonly platforms: Platforms;
  readonly deal: Deal;
}

/** What no source read so far answers, cloud by cloud, and of the deal. */
export function Questions({ index, platforms, deal }: QuestionsProps) {
  const words = useWords(aboutWords);
  const text = useText();
  const naming = namingOf(index);
  const groups = [
    ...CLOUDS.map((cloud) => ({
      id: cloud,
      title: naming.cloud(cloud),
      questions: platforms.openQuestions[cloud],
    })),
    { id: 'deal', title: words.dealTopic, questions: deal.openQuestions },
  ];
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <Section id="questions" title={words.questions} lead={words.questionsLead(count)}>
      <div className={styles.groups}>
        {groups.map(({ id, title, questions }) => (
          <div key={id}>
            <h3>{title}</h3>
            <ul>
              {questions.map((question) => (
                <li key={question.en}>{text(question)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

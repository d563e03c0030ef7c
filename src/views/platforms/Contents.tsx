import type { PlatformComparison } from '#domain/platform-comparison.ts';
import { useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import styles from './Contents.module.css';

/** A link to each section that stands on the screen. */
export function Contents({ comparison, only }: { comparison: PlatformComparison; only: boolean }) {
  const words = useWords(platformWords);
  const links = [
    ...comparison.sections.map(({ id }) => ({ id, name: words.sections[id] })),
    { id: 'pins', name: words.pins },
    { id: 'features', name: words.features },
    ...(only
      ? []
      : [
          { id: 'contradictions', name: words.contradictions },
          { id: 'questions', name: words.questions },
        ]),
  ];
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <ul>
        {links.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

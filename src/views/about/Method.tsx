import { useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { Points } from './Points.tsx';
import { Section } from './Section.tsx';

/** How facts get into the catalogue. */
export function Method() {
  const words = useWords(aboutWords);
  return (
    <Section id="method" title={words.method}>
      <Points of={words.methodPoints} />
    </Section>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { aboutWords, CLAIMED_REACHES } from '#i18n/words/about.ts';
import { useShown } from '#parts/shown.ts';
import { useClaim } from '#parts/use-claim.ts';
import { Points } from './Points.tsx';
import styles from './RuleOfTheClaim.module.css';
import { Section } from './Section.tsx';

/** The rule in plain words, with who is at each step of it on the day shown. */
export function RuleOfTheClaim({ index }: { index: CatalogueIndex }) {
  const words = useWords(aboutWords);
  const locale = useLocale();
  const { view, day, href } = useShown();
  const found = useClaim(index, day, view);
  const naming = namingOf(index);
  const frontier = [...found.families, ...found.nearMisses];
  return (
    <Section id="rules" title={words.rules} lead={words.rulesLead}>
      <ol className={styles.steps}>
        {CLAIMED_REACHES.map((reach) => {
          const who = frontier.filter((each) => each.reach === reach);
          const names = who.map(({ family }) => naming.family(family));
          return (
            <li key={reach} data-reach={reach} data-holds={found.reach === reach || undefined}>
              <p>{words.reaches[reach]}</p>
              <p className={styles.who}>
                {names.length > 0 ? words.holds(formatList(names, locale)) : words.nobody}
              </p>
            </li>
          );
        })}
      </ol>
      <Points of={words.rulePoints} />
      <p>
        <a href={href(view, 'home')}>{words.check}</a>
      </p>
    </Section>
  );
}

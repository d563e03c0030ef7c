import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { useShown } from '#parts/shown.ts';
import styles from './Contradictions.module.css';
import { Section } from './Section.tsx';

interface ContradictionsProps {
  readonly platforms: Platforms;
  readonly deal: Deal;
  /** null while they are loading. */
  readonly sources: CitedSources | null;
}

/** What sources disagree on: about the platforms with their sources here, about the deal on its own screen. */
export function Contradictions({ platforms, deal, sources }: ContradictionsProps) {
  const words = useWords(aboutWords);
  const text = useText();
  const { view, href } = useShown();
  const { contradictions } = platforms;
  return (
    <Section
      id="contradictions"
      title={words.contradictions}
      lead={words.contradictionsLead(contradictions.length + deal.contradictions.length)}
    >
      <ul className={styles.list}>
        {contradictions.map((each) => (
          <li key={each.id}>
            <h3>{text(each.topic)}</h3>
            <p>{text(each.text)}</p>
            <FactSources
              ids={each.sources}
              sources={sources}
              about={words.contradiction(text(each.topic))}
            />
          </li>
        ))}
        <li>
          <h3>
            <PlaceLink href={`${href(view, 'deal')}#contradictions`}>{words.dealTopic}</PlaceLink>
          </h3>
          <ul className={styles.deal}>
            {deal.contradictions.map((each) => (
              <li key={each.id}>{text(each.text)}</li>
            ))}
          </ul>
        </li>
      </ul>
    </Section>
  );
}

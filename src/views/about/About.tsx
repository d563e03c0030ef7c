import { useQuery } from '@tanstack/react-query';
import { dealQuery, editionsQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { platformsQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { useShown } from '#parts/shown.ts';
import { Again } from '#parts/Again.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './About.module.css';
import { Api } from './Api.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Corrections } from './Corrections.tsx';
import { Edition } from './Edition.tsx';
import { Method } from './Method.tsx';
import { Questions } from './Questions.tsx';
import { Report } from './Report.tsx';
import { RuleOfTheClaim } from './RuleOfTheClaim.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';

/** What the data is, how it came to be, what is not known of it, and how to use and mend it. */
export function About({ index }: { index: CatalogueIndex }) {
  const words = useWords(aboutWords);
  const locale = useLocale();
  const { day } = useShown();
  const asked = {
    sources: useQuery(sourcesQuery()),
    platforms: useQuery(platformsQuery()),
    deal: useQuery(dealQuery()),
    editions: useQuery(editionsQuery()),
  };
  const sources = asked.sources.data?.sources ?? null;
  const platforms = asked.platforms.data;
  const deal = asked.deal.data;
  const { models, offerings } = index.catalogue;
  const count = sources && formatNumber(Object.keys(sources).length, locale);
  return (
    <div className={styles.about}>
      <header className={styles.head}>
        <DayChip day={day} edition={index.edition} quiet />
        <h1>
          {count === null
            ? words.headlineBare(models.length, offerings.length)
            : words.headline(models.length, offerings.length, count)}
        </h1>
      </header>
      <Failed queries={Object.values(asked)} />
      <Edition index={index} />
      <Method />
      <RuleOfTheClaim index={index} />
      {sources && <Sources sources={sources} />}
      {platforms && deal && (
        <>
          <Contradictions platforms={platforms} deal={deal} sources={sources} />
          <Questions index={index} platforms={platforms} deal={deal} />
        </>
      )}
      {asked.editions.data && <Corrections index={index} editions={asked.editions.data} />}
      <Section id="licence" title={words.licence}>
        <p>{words.licenceText}</p>
      </Section>
      <Api />
      <Report edition={index.edition} />
    </div>
  );
}

interface Asking {
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

/** What did not come is said once, whatever it is. */
function Failed({ queries }: { queries: readonly Asking[] }) {
  const words = useWords(aboutWords);
  const failed = queries.filter(({ isError }) => isError);
  if (failed.length === 0) return null;
  return (
    <Notice tone="alarm" title={words.failed}>
      <Again
        onRetry={() => {
          for (const query of failed) query.refetch();
        }}
      />
    </Notice>
  );
}

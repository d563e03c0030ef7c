import { useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { reportLink } from '#parts/report-link.ts';
import { Section } from './Section.tsx';

const REPORT_URL = import.meta.env.VITE_REPORT_URL;

/** How a mistake gets mended. */
export function Report({ edition }: { edition: string }) {
  const words = useWords(aboutWords);
  return (
    <Section id="report" title={words.report}>
      <p>{words.reportText}</p>
      <p>
        {REPORT_URL === undefined ? (
          words.reportNone
        ) : (
          <a href={reportLink(REPORT_URL, words.reportTitle(edition), words.reportBody)}>
            {words.reportLink}
          </a>
        )}
      </p>
    </Section>
  );
}

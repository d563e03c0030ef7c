import { API_URL } from '#api/fetch-json.ts';
import { useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { useBrowserFact } from '#parts/use-browser-fact.ts';
import styles from './Api.module.css';
import { Section } from './Section.tsx';

/** Where the same answers can be had without the screens. */
export function Api() {
  const words = useWords(aboutWords);
  // The build does not know yet where its pages will lie.
  const lies = useBrowserFact(() => new URL(API_URL, location.href).href, '/api/v1');
  return (
    <Section id="api" title={words.api}>
      <p>{words.apiText}</p>
      <p>
        <a href={`${API_URL}/openapi.json`}>{words.openapi}</a>
      </p>
      <figure className={styles.example}>
        <figcaption>{words.apiExample}</figcaption>
        <pre>
          <code>{`curl ${lies}/claim.json`}</code>
        </pre>
      </figure>
    </Section>
  );
}

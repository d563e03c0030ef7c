import { LOCALES, type Locale } from '#domain/text.ts';
import { useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { followHere } from '#parts/follow-here.ts';
import styles from './LanguageSwitch.module.css';

/** A language's own name; it is written the same in every language. */
const NAMES: Record<Locale, string> = { en: 'English', de: 'Deutsch' };

interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly hrefFor: (lang: Locale) => string;
  readonly onChange: (lang: Locale) => void;
}

/** The languages as links, so that they work before any script runs. */
export function LanguageSwitch({ locale, hrefFor, onChange }: LanguageSwitchProps) {
  const words = useWords(toolsWords);
  return (
    <ul className={styles.languages} aria-label={words.language}>
      {LOCALES.map((lang) => (
        <li key={lang}>
          <a
            href={hrefFor(lang)}
            lang={lang}
            hrefLang={lang}
            aria-label={`${lang.toUpperCase()} – ${NAMES[lang]}`}
            aria-current={lang === locale ? 'true' : undefined}
            onClick={(event) => followHere(event, () => lang !== locale && onChange(lang))}
          >
            {lang.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

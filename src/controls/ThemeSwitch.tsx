import { useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import type { View } from '#url/view.ts';
import styles from './ThemeSwitch.module.css';

type Theme = NonNullable<View['theme']>;

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or what the system says: one small control, a native list behind a drawing. */
export function ThemeSwitch({
  theme,
  onChange,
}: {
  theme: Theme | null;
  onChange: (theme: Theme | null) => void;
}) {
  const words = useWords(toolsWords);
  const chosen = theme ?? 'system';
  return (
    <span className={styles.switch}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {DRAWINGS[chosen]}
      </svg>
      <select
        aria-label={words.theme}
        title={`${words.theme}: ${words.themes[chosen]}`}
        value={chosen}
        onChange={(event) => {
          const next = THEMES.find((each) => each === event.target.value);
          onChange(next === 'light' || next === 'dark' ? next : null);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {words.themes[each]}
          </option>
        ))}
      </select>
    </span>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.4,
  strokeLinecap: 'round',
} as const;

const DRAWINGS = {
  system: (
    <>
      <circle cx="8" cy="8" r="5.3" {...line} />
      <path d="M8 2.7a5.3 5.3 0 0 1 0 10.6z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="8" cy="8" r="2.8" {...line} />
      <path
        d="M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1"
        {...line}
      />
    </>
  ),
  dark: (
    <path
      d="M13.3 9.8A5.7 5.7 0 0 1 6.2 2.7a5.7 5.7 0 1 0 7.1 7.1z"
      {...line}
      strokeLinejoin="round"
    />
  ),
};

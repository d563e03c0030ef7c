import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import type { EmbedLink } from '#url/embed-link.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { withFrame, withView } from './draft.ts';
import { Field } from './Field.tsx';
import styles from './Options.module.css';

interface LookFieldsProps {
  readonly link: EmbedLink;
  readonly onLink: (link: EmbedLink) => void;
}

/** What a colour field shows before another accent is chosen; never written into a link. */
const FIRST_ACCENT = '2f6fde';

/** Colours, language, density. */
export function LookFields({ link, onLink }: LookFieldsProps) {
  const words = useWords(builderWords);
  const { theme, lang, density } = link.view;
  const { transparent } = link.frame;
  return (
    <fieldset>
      <legend>{words.look}</legend>
      <Choice
        label={words.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          text: words.themes[value],
        }))}
        value={theme ?? 'auto'}
        onChange={(value) => onLink(withView(link, { theme: value === 'auto' ? null : value }))}
      />
      <Choice
        label={words.language}
        options={[
          { value: 'auto', text: words.visitors },
          { value: 'en', text: 'English' },
          { value: 'de', text: 'Deutsch' },
        ]}
        value={lang ?? 'auto'}
        onChange={(value) => onLink(withView(link, { lang: value === 'auto' ? null : value }))}
      />
      <Choice
        label={words.density}
        options={(['comfortable', 'compact'] as const).map((value) => ({
          value,
          text: words[value],
        }))}
        value={density}
        onChange={(value) => onLink(withView(link, { density: value }))}
      />
      <AccentFields link={link} onLink={onLink} />
      <Check
        label={words.transparent}
        checked={transparent}
        onChange={(checked) => onLink(withFrame(link, { transparent: checked }))}
      />
    </fieldset>
  );
}

/** The usual accent, or a colour of the host's own. */
function AccentFields({ link, onLink }: LookFieldsProps) {
  const words = useWords(builderWords);
  const { accent } = link.frame;
  return (
    <div className={styles.pair}>
      <Choice
        label={words.accent}
        options={[
          { value: 'usual', text: words.accentUsual },
          { value: 'own', text: words.accentOwn },
        ]}
        value={accent === null ? 'usual' : 'own'}
        onChange={(value) =>
          onLink(withFrame(link, { accent: value === 'usual' ? null : FIRST_ACCENT }))
        }
      />
      {accent !== null && (
        <Field label={words.accentOwn}>
          <input
            type="color"
            value={`#${accent}`}
            onChange={({ target }) => onLink(withFrame(link, { accent: target.value.slice(1) }))}
          />
        </Field>
      )}
    </div>
  );
}

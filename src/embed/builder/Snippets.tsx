import { useState } from 'react';
import type { Locale } from '#domain/text.ts';
import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { DEFAULT_WIDGET } from '#embed/widgets.ts';
import { pictureAddress, snippet, type SnippetId, type SnippetParts } from './snippets.ts';
import styles from './Snippets.module.css';

interface SnippetsProps {
  readonly parts: Omit<SnippetParts, 'picture'>;
  /** The language of the picture. */
  readonly locale: Locale;
}

const IDS: readonly SnippetId[] = ['frame', 'element', 'jsx', 'deck', 'markdown', 'link'];
const CODE = 'embed-code';

/** What to paste, one form at a time, with a button that copies it. */
export function Snippets({ parts, locale }: SnippetsProps) {
  const words = useWords(builderWords);
  const [id, setId] = useState<SnippetId>('frame');
  const [hasPicture, setHasPicture] = useState(true);
  const address = (kind: 'png' | 'svg') =>
    pictureAddress(parts.base, parts.link.widget ?? DEFAULT_WIDGET, locale, kind);
  const code = snippet(id, { ...parts, picture: hasPicture ? address('png') : null });
  const help =
    id === 'markdown' && !hasPicture ? words.snippetHelp.markdownNoPicture : words.snippetHelp[id];
  return (
    <section className={styles.snippets} aria-labelledby="embed-paste">
      <h3 id="embed-paste">{words.paste}</h3>
      <Segmented
        label={words.paste}
        options={IDS.map((each) => ({ value: each, text: words.snippets[each] }))}
        value={id}
        onChange={setId}
      />
      <p>{help}</p>
      <div className={styles.code}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
        <pre tabIndex={0} role="region" aria-label={words.code}>
          <code id={CODE}>{code}</code>
        </pre>
        <CopyButton
          key={code}
          text={code}
          shownIn={CODE}
          label={words.copyCode}
          words={words.copy}
        />
      </div>
      <div className={styles.picture}>
        <div>
          <h4>{words.picture}</h4>
          <p>{hasPicture ? words.pictureHelp : words.noPicture}</p>
          {hasPicture && (
            <p>
              <a href={address('png')} download>
                PNG
              </a>{' '}
              <a href={address('svg')} download>
                SVG
              </a>
            </p>
          )}
        </div>
        {hasPicture && <img src={address('png')} alt="" onError={() => setHasPicture(false)} />}
      </div>
    </section>
  );
}

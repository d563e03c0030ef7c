import { useContext } from 'react';
import type { Source } from '#domain/source.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { LinkModeContext } from './link-mode.ts';
import styles from './SourceLine.module.css';

/**
 * A source: its title as a link (its host where the title is unknown), publisher, date. A purl is text.
 * From a frame it opens a tab: hardly any publisher lets itself be framed.
 */
export function SourceLine({ source }: { source: Source }) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const { url, publisher, date } = source;
  const framed = useContext(LinkModeContext) === 'tab';
  const opens = framed ? { target: '_blank', rel: 'noopener noreferrer' } : { rel: 'noreferrer' };
  const title = source.title ?? (url ? hostOf(url) : words.untitled);
  const day =
    date === null ? words.undated : date.length === 4 ? date : formatDay(date, locale, 'short');
  return (
    <span className={styles.source}>
      {url?.startsWith('http') ? (
        <a href={url} {...opens}>
          {title}
        </a>
      ) : (
        <span>
          <span>{url ? title : `${title} (${words.noAddress})`}</span> {url && <code>{url}</code>}
        </span>
      )}
      <span className={styles.about}>
        {` · ${publisher ?? (url?.startsWith('http') ? hostOf(url) : words.untitled)} · ${day}`}
      </span>
    </span>
  );
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '');
}

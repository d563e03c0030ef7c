import type { RefObject } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { ColumnField } from './ColumnField.tsx';
import { findingsOf, HOSTS, type HostId, type Observed, type PreviewHost } from './hosts.ts';
import styles from './Preview.module.css';

interface PreviewProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly shown: { readonly address: string; readonly title: string; readonly height: number };
  readonly host: PreviewHost & { readonly width: number };
  readonly observed: Observed;
  readonly onHost: (host: HostId) => void;
  /** Another width of the column. */
  readonly onColumn: (pixels: number) => void;
  readonly onLoad: () => void;
}

/** The widget as it will stand: in a kind page, or in one that takes something away. Says what was seen, and which setting is missing. */
export function Preview({ frame, shown, host, observed, onHost, onColumn, onLoad }: PreviewProps) {
  const words = useWords(builderWords);
  const locale = useLocale();
  return (
    <section className={styles.preview} aria-labelledby="embed-preview">
      <h3 id="embed-preview">{words.preview}</h3>
      <Segmented
        label={words.previewIn}
        options={HOSTS.map(({ id }) => ({ value: id, text: words.hosts[id] }))}
        value={host.id}
        onChange={onHost}
      />
      <p className={styles.host}>{words.hostSettings[host.id]}</p>
      {host.id !== 'narrow' && <ColumnField width={host.width} onWidth={onColumn} />}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div
        className={styles.page}
        role="region"
        aria-label={`${words.preview}: ${words.hosts[host.id]}`}
        tabIndex={0}
        data-dark={host.dark || undefined}
      >
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- plain pages have none, and the page is our own */}
        <iframe
          key={`${host.id} ${host.width} ${shown.address}`}
          ref={frame}
          src={shown.address}
          title={shown.title}
          width={host.width}
          height={shown.height}
          {...(host.sandbox === null ? {} : { sandbox: host.sandbox })}
          onLoad={onLoad}
        />
      </div>
      <div role="status" aria-label={words.finding}>
        <ul className={styles.findings}>
          {findingsOf(host, observed).map((finding) => (
            <li key={finding} data-finding={finding}>
              {words.findings[finding]}
            </li>
          ))}
          {observed.height !== null && (
            <li>{words.asksFor(formatNumber(observed.height, locale))}</li>
          )}
        </ul>
      </div>
    </section>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import { useDialog } from '#controls/search/use-dialog.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { widgetNames } from '#i18n/words/widgets.ts';
import { useShown } from '#parts/shown.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { BASE } from '#url/base.ts';
import type { EmbedLink } from '#url/embed-link.ts';
import { DEFAULT_WIDGET, widgetOf, type WidgetEntry } from '#embed/widgets.ts';
import { draftFor } from './draft.ts';
import styles from './EmbedDialog.module.css';
import { Options } from './Options.tsx';
import { Result } from './Result.tsx';

interface EmbedDialogProps {
  readonly index: CatalogueIndex;
  /** The screen behind the dialog: its widget is proposed first. */
  readonly screen: AnyScreen;
  readonly onClose: () => void;
}

/** Makes a frame of what the screen shows: options, a preview in kind and hostile pages, what to paste. Open as long as it is drawn. */
export function EmbedDialog({ index, screen, onClose }: EmbedDialogProps) {
  const { view, href } = useShown();
  const words = useWords(builderWords);
  const widgets = useWords(widgetNames);
  const locale = useLocale();
  const dialog = useDialog();
  const title = useRef<HTMLHeadingElement>(null);
  // Read from its title on, not from its first button.
  useLayoutEffect(() => title.current?.focus(), []);
  const [link, setLink] = useState(() => draftFor(view, screen));
  const entry = entryOf(link);
  const base = new URL(BASE, location.href).href;
  const parts = {
    link,
    base,
    title: words.name(widgets[entry.id]),
    full: new URL(href(link.view, entry.screen), location.href).href,
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="embed-title"
      onClose={(event) => event.currentTarget.open || onClose()}
    >
      <div className={styles.head}>
        <div>
          <h2 id="embed-title" ref={title} tabIndex={-1}>
            {words.title}
          </h2>
          <p>{words.intro}</p>
        </div>
        <button type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <div className={styles.body}>
        <Options index={index} entry={entry} link={link} onLink={setLink} />
        <div className={styles.result}>
          <Result entry={entry} parts={parts} locale={link.view.lang ?? locale} />
        </div>
      </div>
    </dialog>
  );
}

function entryOf({ widget }: EmbedLink): WidgetEntry {
  const entry = widgetOf(widget) ?? widgetOf(DEFAULT_WIDGET);
  if (!entry) throw new Error(`there is no widget ${DEFAULT_WIDGET}`);
  return entry;
}

import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { ShownContext, shownAs, useShown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { useClockBehind } from '#parts/use-clock-behind.ts';
import { HeadingsContext } from '#ui/Heading.tsx';
import { later } from '#ui/later.ts';
import { checkLink } from '#url/check-link.ts';
import type { FrameOptions } from '#url/embed-link.ts';
import { accentTokens } from './accent.ts';
import type { Asked } from './asked.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import styles from './EmbedShell.module.css';
import type { Host } from './host-window.ts';
import { useHeight } from './use-height.ts';
import type { Widget as WidgetComponent } from './widget.ts';

const EmbedNotices = later(async () => (await import('./EmbedNotices.tsx')).EmbedNotices);

interface EmbedShellProps {
  readonly catalogue: Catalogue;
  readonly asked: Asked;
  readonly widget: WidgetComponent;
  readonly host: Host;
}

/** What stands around every widget: its content box, what is said when it cannot be drawn, its foot. */
export function EmbedShell(props: EmbedShellProps) {
  const { catalogue, asked, widget: Widget, host } = props;
  const raw = useShown();
  const { view, today } = raw;
  const { entry, unknown } = asked;
  const { frame } = asked.link;
  const locale = useLocale();
  const behind = useClockBehind(catalogue.edition);
  const box = useRef<HTMLDivElement>(null);
  useHeight(box, host);
  const index = useMemo(() => indexCatalogue(catalogue), [catalogue]);
  const { view: shown, problems } = useMemo(
    () => checkLink({ view, problems: [] }, index, today),
    [view, index, today],
  );
  const beyond = problems.some(({ kind }) => kind === 'beyond');
  const checked = useMemo(() => shownAs(raw, shown), [raw, shown]);
  // The host waits for this once; the Views that follow are told by messages of their own.
  const isEmpty = index.models.size === 0;
  useEffect(() => {
    if (isEmpty) {
      host.say({ type: 'error', code: 'no-data', message: 'The catalogue lists no model.' });
      return;
    }
    const found = claim(index, shown.at ?? today, shown.openWeights ? 'all' : 'closed');
    const { sentence } = claimInWords(found, namingOf(index), locale);
    host.say({ type: 'ready', widget: entry.id, sentence });
    if (unknown === null) return;
    host.say({ type: 'error', code: 'no-widget', message: 'There is no widget of that name.' });
    // oxlint-disable-next-line react/exhaustive-deps -- said once, with the sentence of that moment
  }, [host, entry, isEmpty]);
  return (
    <div
      ref={box}
      className={styles.embed}
      data-embed={entry.id}
      data-fixed={frame.height === null ? undefined : ''}
      style={styleOf(frame)}
    >
      {(isEmpty || behind || beyond || unknown !== null) && (
        <Slot>
          <EmbedNotices empty={isEmpty} clock={behind} beyond={beyond} unknown={unknown} />
        </Slot>
      )}
      {/* Nothing can be claimed of nothing. */}
      {!isEmpty && (
        <ShownContext value={checked}>
          <LinkModeContext value={frame.still ? 'none' : 'tab'}>
            <HeadingsContext value={frame.heading === 0 ? null : frame.heading - 2}>
              <Widget index={index} frame={frame} />
            </HeadingsContext>
            <EmbedFoot index={index} />
          </LinkModeContext>
        </ShownContext>
      )}
    </div>
  );
}

function styleOf({ accent, height }: FrameOptions): CSSProperties | undefined {
  if (accent === null && height === null) return undefined;
  return {
    ...Object.fromEntries(accent === null ? [] : accentTokens(accent)),
    ...(height === null ? {} : { blockSize: `${height}px` }),
  };
}

import { useRef, useState } from 'react';
import type { Locale } from '#domain/text.ts';
import { frameAddress } from '#embed/link-for.ts';
import type { WidgetEntry } from '#embed/widgets.ts';
import { HOSTS, PLAIN, type HostId } from './hosts.ts';
import { Preview } from './Preview.tsx';
import type { SnippetParts } from './snippets.ts';
import { Snippets } from './Snippets.tsx';
import { usePreview } from './use-preview.ts';

interface ResultProps {
  readonly entry: WidgetEntry;
  readonly parts: Omit<SnippetParts, 'picture' | 'height'>;
  /** The language of the picture. */
  readonly locale: Locale;
}

/** The column of text that most pages have. */
const USUAL_COLUMN = 720;

/** What comes of the options: the frame as it will stand, and the code for it with the height it asked for. */
export function Result({ entry, parts, locale }: ResultProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [hostId, setHost] = useState<HostId>('plain');
  const [column, setColumn] = useState<number>(USUAL_COLUMN);
  const chosen = HOSTS.find(({ id }) => id === hostId) ?? PLAIN;
  const host = { ...chosen, width: chosen.width ?? column };
  const address = frameAddress(parts.base, parts.link);
  const { observed, onLoad } = usePreview(frame, `${host.id} ${host.width} ${address}`);
  const height = parts.link.frame.height ?? observed.height ?? entry.height;
  return (
    <>
      <Preview
        frame={frame}
        shown={{ address, title: parts.title, height }}
        host={host}
        observed={observed}
        onHost={setHost}
        onColumn={setColumn}
        onLoad={onLoad}
      />
      <Snippets key={entry.id} parts={{ ...parts, height }} locale={locale} />
    </>
  );
}

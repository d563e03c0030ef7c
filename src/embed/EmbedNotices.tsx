import { useWords } from '#i18n/locale-context.ts';
import { embedNoticeWords } from '#i18n/words/embed-notices.ts';
import { Notice } from '#ui/Notice.tsx';

interface EmbedNoticesProps {
  readonly empty: boolean;
  /** The clock cannot be right. */
  readonly clock: boolean;
  /** The day of the link is not one that can be shown. */
  readonly beyond: boolean;
  /** The widget that the link names and that does not exist. */
  readonly unknown: string | null;
}

/** What must be said before the widget. */
export function EmbedNotices({ empty, clock, beyond, unknown }: EmbedNoticesProps) {
  const words = useWords(embedNoticeWords);
  return (
    <>
      {unknown !== null && <Notice title={words.noWidget(unknown)} />}
      {clock && <Notice title={words.clock} />}
      {beyond && <Notice title={words.beyond} />}
      {empty && <Notice title={words.empty} />}
    </>
  );
}

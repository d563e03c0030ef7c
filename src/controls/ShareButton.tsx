import { useId, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { useShown } from '#parts/shown.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copy-text.ts';
import { absoluteLink } from './absolute-link.ts';
import styles from './ShareButton.module.css';
import { useBrowserFact } from '#parts/use-browser-fact.ts';

/** What came of the last press: said, and where it failed the link itself. */
interface Outcome {
  readonly message: string;
  readonly link: string | null;
}

interface ShareButtonProps {
  /** The edition that a frozen link is made under; null while the catalogue is not there. */
  readonly edition: Day | null;
}

/** The view as a link: live, which follows the day, or frozen on the day shown. */
export function ShareButton({ edition }: ShareButtonProps) {
  const { view, day, href } = useShown();
  const words = useWords(toolsWords);
  const locale = useLocale();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const sharesNatively = useBrowserFact(hasNativeShare, false);
  const dayInWords = formatDay(day, locale, 'short');
  const copy = async (at: Day | null, done: string) => {
    const link = absoluteLink(href({ ...view, at, edition: at && edition }));
    const copied = await copyText(link);
    setOutcome(copied ? { message: done, link: null } : { message: words.notCopied, link });
  };
  return (
    <>
      <Button popoverTarget={id}>{words.share}</Button>
      <div id={id} popover="auto" className={styles.panel} onToggle={() => setOutcome(null)}>
        <button type="button" onClick={() => void copy(null, words.copiedLive)}>
          <span>{words.copyLive}</span> <small>{words.copyLiveHelp}</small>
        </button>
        <button type="button" onClick={() => void copy(day, words.copiedFrozen(dayInWords))}>
          <span>{words.copyFrozen(dayInWords)}</span> <small>{words.copyFrozenHelp}</small>
        </button>
        {sharesNatively && (
          <button type="button" onClick={() => void shareNatively(absoluteLink(href(view)))}>
            {words.shareWith}
          </button>
        )}
        <output>{outcome?.message}</output>
        {outcome?.link && (
          <input
            readOnly
            aria-label={words.link}
            value={outcome.link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
    </>
  );
}

/** Phones and tablets have a sheet of their own; on desktops copying is quicker. */
function hasNativeShare(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

async function shareNatively(url: string): Promise<void> {
  // Closing the sheet without choosing is refused like a failure; neither needs a word.
  await navigator.share({ url, title: document.title }).catch(() => {});
}

import { useId, useState, type KeyboardEvent } from 'react';
import { absoluteLink } from '#controls/absolute-link.ts';
import { useWords } from '#i18n/locale-context.ts';
import { searchWords } from '#i18n/words/search.ts';
import { followHere } from '#parts/follow-here.ts';
import { copyText } from '#ui/copy-text.ts';
import type { Choice } from './choices.ts';
import { placeAfter } from './place-after.ts';
import { SearchFoot } from './SearchFoot.tsx';
import { SearchLine } from './SearchLine.tsx';
import { SearchList } from './SearchList.tsx';
import styles from './SearchPalette.module.css';
import { useDialog } from './use-dialog.ts';
import { useResults, type Searched } from './use-results.ts';

interface SearchPaletteProps extends Searched {
  /** What was typed before the palette was there. */
  readonly begun?: () => string;
  readonly onChoose: (href: string) => void;
  readonly onClose: () => void;
}

/** The search in a dialog of its own: a line, and below it what it finds. Open as long as it is drawn. */
export function SearchPalette(props: SearchPaletteProps) {
  const { begun = () => '', onChoose, onClose, ...searched } = props;
  const words = useWords(searchWords);
  const dialog = useDialog();
  const { copied, forget, choose } = useChoosing((href) => {
    dialog.current?.close();
    onChoose(href);
  });
  const listId = useId();
  const [typed, setTyped] = useState(begun);
  const [place, setPlace] = useState(0);
  const { results, beyond } = useResults(typed, searched);
  const { choices } = results;
  const active = Math.min(place, choices.length - 1);

  const type = (text: string) => {
    setTyped(text);
    setPlace(0);
    forget();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = placeAfter(event, active, choices.length);
    const chosen = event.key === 'Enter' ? choices[active] : undefined;
    if (next !== null) setPlace(next);
    if (chosen) void choose(chosen);
    if (next !== null || chosen) event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.title}
      // Closed and opened again at once, as strict mode does, is not closed.
      onClose={(event) => event.currentTarget.open || onClose()}
    >
      <SearchLine
        typed={typed}
        listId={listId}
        active={active}
        onType={type}
        onKeyDown={onKeyDown}
        onClose={() => dialog.current?.close()}
      />
      <SearchList
        id={listId}
        typed={typed.trim()}
        results={results}
        active={active}
        idsLoading={searched.ids === null}
        beyond={beyond}
        onPoint={setPlace}
        onChoose={(choice, event) => {
          if (!choice.copies) return followHere(event, () => void choose(choice));
          event.preventDefault();
          void choose(choice);
        }}
      />
      <SearchFoot count={choices.length} copied={copied} />
    </dialog>
  );
}

/** What a chosen result does: its link is copied, and it is said how that went; or it is gone to. */
function useChoosing(go: (href: string) => void) {
  const words = useWords(searchWords);
  const [copied, setCopied] = useState('');
  const choose = async ({ copies, href }: Choice) => {
    if (!copies) return go(href);
    const link = absoluteLink(href);
    setCopied((await copyText(link)) ? words.copied : words.notCopied(link));
  };
  return { copied, forget: () => setCopied(''), choose };
}

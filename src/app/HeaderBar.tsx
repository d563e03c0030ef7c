import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { modelIdsQuery } from '#api/queries.ts';
import { HeaderTools } from '#controls/HeaderTools.tsx';
import { LanguageSwitch } from '#controls/LanguageSwitch.tsx';
import { SearchButton } from '#controls/search/SearchButton.tsx';
import { TypedAhead, type AheadText } from '#controls/search/TypedAhead.tsx';
import { ShareButton } from '#controls/ShareButton.tsx';
import { ThemeSwitch } from '#controls/ThemeSwitch.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { Button } from '#ui/Button.tsx';
import type { RoomLink } from './Frame.tsx';
import type { LinkedView } from './use-view.ts';

const loadPalette = () => import('#controls/search/SearchPalette.tsx');
const SearchPalette = lazy(async () => ({ default: (await loadPalette()).SearchPalette }));

const loadEmbed = () => import('#embed/builder/EmbedDialog.tsx');
const EmbedDialog = lazy(async () => ({ default: (await loadEmbed()).EmbedDialog }));

interface HeaderBarProps {
  /** null while the catalogue is not there: then there is nothing to search. */
  readonly index: CatalogueIndex | null;
  readonly linked: LinkedView;
  readonly today: Day;
  readonly rooms: readonly RoomLink[];
}

/** The tools in the header: search, language, theme, embed, share. */
export function HeaderBar({ index, linked, today, rooms }: HeaderBarProps) {
  const { view, locale, room, href, changeView } = linked;
  const words = useWords(toolsWords);
  const [open, setOpen] = useState<'search' | 'embed' | null>(null);
  const openSearch = useCallback(() => setOpen('search'), []);
  const close = () => setOpen(null);
  return (
    <HeaderTools>
      <SearchButton onOpen={openSearch} onNear={() => void loadPalette()} />
      <LanguageSwitch
        locale={locale}
        hrefFor={(lang) => href({ ...view, lang })}
        onChange={(lang) => changeView({ ...view, lang })}
      />
      <ThemeSwitch theme={view.theme} onChange={(theme) => changeView({ ...view, theme })} />
      <Button
        aria-haspopup="dialog"
        onClick={() => setOpen('embed')}
        onPointerEnter={() => void loadEmbed()}
      >
        {words.embed}
      </Button>
      <ShareButton view={view} today={today} hrefFor={href} />
      {open === 'search' && index && (
        <Search index={index} linked={linked} rooms={rooms} onClose={close} />
      )}
      {open === 'embed' && index && (
        <Suspense>
          <EmbedDialog
            index={index}
            view={view}
            room={room}
            today={today}
            hrefFor={href}
            onClose={close}
          />
        </Suspense>
      )}
    </HeaderTools>
  );
}

interface SearchProps {
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly rooms: readonly RoomLink[];
  readonly onClose: () => void;
}

function Search({ index, linked, rooms, onClose }: SearchProps) {
  const { view, href } = linked;
  const [, navigate] = useLocation();
  const ids = useQuery(modelIdsQuery()).data?.ids ?? null;
  const [kept] = useState<AheadText>({ text: '' });
  return (
    <Suspense fallback={<TypedAhead kept={kept} />}>
      <SearchPalette
        begun={() => kept.text}
        index={index}
        ids={ids}
        view={view}
        rooms={rooms}
        hrefFor={href}
        onChoose={navigate}
        onClose={onClose}
      />
    </Suspense>
  );
}

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
import type { RoomLink } from './Frame.tsx';
import type { LinkedView } from './use-view.ts';

const loadPalette = () => import('#controls/search/SearchPalette.tsx');
const SearchPalette = lazy(async () => ({ default: (await loadPalette()).SearchPalette }));

interface HeaderBarProps {
  /** null while the catalogue is not there: then there is nothing to search. */
  readonly index: CatalogueIndex | null;
  readonly linked: LinkedView;
  readonly today: Day;
  readonly rooms: readonly RoomLink[];
}

/** The tools in the header: search, language, theme, share. */
export function HeaderBar({ index, linked, today, rooms }: HeaderBarProps) {
  const { view, locale, href, changeView } = linked;
  const [open, setOpen] = useState(false);
  const openSearch = useCallback(() => setOpen(true), []);
  return (
    <HeaderTools>
      <SearchButton onOpen={openSearch} onNear={() => void loadPalette()} />
      <LanguageSwitch
        locale={locale}
        hrefFor={(lang) => href({ ...view, lang })}
        onChange={(lang) => changeView({ ...view, lang })}
      />
      <ThemeSwitch theme={view.theme} onChange={(theme) => changeView({ ...view, theme })} />
      <ShareButton view={view} today={today} hrefFor={href} />
      {open && index && (
        <Search index={index} linked={linked} rooms={rooms} onClose={() => setOpen(false)} />
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

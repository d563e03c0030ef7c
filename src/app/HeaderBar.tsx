import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { modelIdsQuery } from '#api/evidence-queries.ts';
import { HeaderTools } from '#controls/HeaderTools.tsx';
import { LanguageSwitch } from '#controls/LanguageSwitch.tsx';
import { SearchButton } from '#controls/search/SearchButton.tsx';
import { TypedAhead, type AheadText } from '#controls/search/TypedAhead.tsx';
import { ShareButton } from '#controls/ShareButton.tsx';
import { ThemeSwitch } from '#controls/ThemeSwitch.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { useShown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { HOME } from '#screens/screens.ts';
import { Button } from '#ui/Button.tsx';
import { later } from '#ui/later.ts';
import type { Linked } from './use-linked.ts';
import type { RoomLink } from './use-rooms.ts';

const SearchPalette = later(
  async () => (await import('#controls/search/SearchPalette.tsx')).SearchPalette,
);
const EmbedDialog = later(async () => (await import('#embed/builder/EmbedDialog.tsx')).EmbedDialog);

interface HeaderBarProps {
  /** null while the catalogue is not there: then there is nothing to search. */
  readonly index: CatalogueIndex | null;
  readonly linked: Linked;
  readonly rooms: readonly RoomLink[];
}

/** The tools in the header: search, language, theme, embed, share. */
export function HeaderBar({ index, linked, rooms }: HeaderBarProps) {
  const { locale, screen, go } = linked;
  const { view, changeView, href } = useShown();
  const words = useWords(toolsWords);
  const [open, setOpen] = useState<'search' | 'embed' | null>(null);
  const openSearch = useCallback(() => setOpen('search'), []);
  const close = () => setOpen(null);
  return (
    <HeaderTools>
      <SearchButton onOpen={openSearch} onNear={SearchPalette.preload} />
      <LanguageSwitch
        locale={locale}
        hrefFor={(lang) => href({ ...view, lang })}
        onChange={(lang) => changeView({ ...view, lang })}
      />
      <ThemeSwitch theme={view.theme} onChange={(theme) => changeView({ ...view, theme })} />
      <Button
        aria-haspopup="dialog"
        onClick={() => setOpen('embed')}
        onPointerEnter={EmbedDialog.preload}
      >
        {words.embed}
      </Button>
      <ShareButton edition={index?.edition ?? null} />
      {open === 'search' && index && (
        <Search index={index} rooms={rooms} onGo={go} onClose={close} />
      )}
      {open === 'embed' && index && (
        <Slot onDismiss={close}>
          <EmbedDialog index={index} screen={screen ?? HOME} onClose={close} />
        </Slot>
      )}
    </HeaderTools>
  );
}

interface SearchProps {
  readonly index: CatalogueIndex;
  readonly rooms: readonly RoomLink[];
  readonly onGo: (href: string) => void;
  readonly onClose: () => void;
}

function Search({ index, rooms, onGo, onClose }: SearchProps) {
  const { view, day, href } = useShown();
  const names = useQuery(modelIdsQuery()).data;
  const [kept] = useState<AheadText>({ text: '' });
  return (
    <Slot waiting={<TypedAhead kept={kept} />} onDismiss={onClose}>
      <SearchPalette
        begun={() => kept.text}
        index={index}
        ids={names?.ids ?? null}
        outOfScope={names?.outOfScope ?? null}
        view={view}
        day={day}
        rooms={rooms}
        hrefFor={href}
        onChoose={onGo}
        onClose={onClose}
      />
    </Slot>
  );
}

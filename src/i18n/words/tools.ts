import { words } from '#i18n/words.ts';

/** The tools of the header: search, language, theme, sharing. */
export const toolsWords = words(
  {
    search: 'Search models',
    searchShort: 'Search',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    share: 'Share',
    copyLive: 'Copy live link',
    copyLiveHelp: 'always shows the current day',
    copyFrozen: (day: string) => `Copy link frozen on ${day}`,
    copyFrozenHelp: 'keeps showing that day',
    shareWith: 'Share with an app …',
    copiedLive: 'The live link is copied.',
    copiedFrozen: (day: string) => `The link frozen on ${day} is copied.`,
    notCopied: 'The browser did not allow copying. Copy the link from here:',
    link: 'Link',
  },
  {
    search: 'Modelle suchen',
    searchShort: 'Suchen',
    language: 'Sprache',
    theme: 'Farbschema',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    share: 'Teilen',
    copyLive: 'Live-Link kopieren',
    copyLiveHelp: 'zeigt immer den aktuellen Tag',
    copyFrozen: (day: string) => `Link mit Stand ${day} kopieren`,
    copyFrozenHelp: 'bleibt bei diesem Tag',
    shareWith: 'Mit einer App teilen …',
    copiedLive: 'Der Live-Link ist kopiert.',
    copiedFrozen: (day: string) => `Der Link mit Stand ${day} ist kopiert.`,
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Der Link zum Kopieren:',
    link: 'Link',
  },
);

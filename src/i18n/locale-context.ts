import { createContext, useContext } from 'react';
import type { Locale, Text } from '#domain/text.ts';
import type { Words } from './words.ts';

/** The language everything below is written in. */
export const LocaleContext = createContext<Locale>('en');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** A room's words in the current language. */
export function useWords<T>(words: Words<T>): Words<T>[Locale] {
  return words[useContext(LocaleContext)];
}

/** A text of the catalogue in the current language. */
export function useText(): (text: Text) => string {
  const locale = useContext(LocaleContext);
  return (text) => text[locale];
}

import { useEffect, useMemo, type ReactNode } from 'react';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { ShownContext, shownAs, type Shown } from './shown.ts';
import { Slot } from './Slot.tsx';

interface ScreenHostProps extends Omit<Shown, 'day'> {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Holds what stands once around a screen or a widget: what is shown, and the document's language and theme. */
export function ScreenHost({ locale, children, ...given }: ScreenHostProps) {
  const { view, today, changeView, href } = given;
  const { theme } = view;
  // The document's own language and theme lie outside React's tree.
  useEffect(() => {
    const page = document.documentElement;
    // Even the same language anew would have every element's style worked out again.
    if (page.lang !== locale) page.lang = locale;
    if (theme) page.dataset['theme'] = theme;
    else delete page.dataset['theme'];
  }, [locale, theme]);
  const shown = useMemo(
    () => shownAs({ view, today, changeView, href }, view),
    [view, today, changeView, href],
  );
  return (
    <LocaleContext value={locale}>
      <ShownContext value={shown}>
        <Slot whole>{children}</Slot>
      </ShownContext>
    </LocaleContext>
  );
}

/** Names the window after what is shown. */
export function useTitle(title: string | null): void {
  // The title of the window lies outside React's tree.
  useEffect(() => {
    if (title !== null) document.title = `${title} · Tricloud`;
  }, [title]);
}

/** What is shown around a part that is drawn alone: a View on a day, with links that name their screen's path. */
import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { ScreenHost } from '#parts/ScreenHost.tsx';
import { screenOf } from '#screens/screens.ts';
import { hrefOf } from '#url/print.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

/** Today around every part. */
export const TODAY = '2026-11-22';

interface ShowingProps {
  readonly view?: Partial<View>;
  readonly locale?: Locale;
  readonly today?: Day;
  readonly onView?: (view: View) => void;
  readonly children?: ReactNode;
}

export function Showing({
  view = {},
  locale = 'en',
  today = TODAY,
  onView,
  children,
}: ShowingProps) {
  return (
    <ScreenHost
      view={{ ...DEFAULT_VIEW, ...view }}
      today={today}
      locale={locale}
      changeView={(next) => onView?.(next)}
      href={(next, screen = 'home') => hrefOf(screenOf(screen).path, next)}
    >
      {children}
    </ScreenHost>
  );
}

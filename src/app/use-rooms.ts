import { useMemo } from 'react';
import { useText } from '#i18n/locale-context.ts';
import { useShown } from '#parts/shown.ts';
import { SCREENS, type ScreenId } from '#screens/screens.ts';

/** A screen as navigation and search name it. */
export interface RoomLink {
  readonly screen: ScreenId;
  readonly label: string;
  readonly href: string;
}

/** Every screen with its link: what all share follows the reader there, a panel and an assumption stay behind. */
export function useRooms(): readonly RoomLink[] {
  const { view, href } = useShown();
  const text = useText();
  return useMemo(
    () =>
      SCREENS.map(({ id, label }) => ({
        screen: id,
        label: text(label),
        href: href({ ...view, model: null, cloud: null, returned: null }, id),
      })),
    [view, href, text],
  );
}

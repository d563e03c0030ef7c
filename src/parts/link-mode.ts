import { createContext } from 'react';

/**
 * What the links and buttons of a drawn thing do: `here` stay in the page; `tab` open the
 * app beside a page that is not ours; `none`: there is nothing to press, as in pictures.
 */
export type LinkMode = 'here' | 'tab' | 'none';

/** How everything below is linked. */
export const LinkModeContext = createContext<LinkMode>('here');

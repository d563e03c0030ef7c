import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A modal dialog that is open as long as it is drawn; a press beside it closes it. */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Only showModal makes the rest of the page inert and gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const closeBeside = (event: MouseEvent) => event.target === element && element.close();
    element.addEventListener('click', closeBeside);
    element.showModal();
    return () => {
      element.removeEventListener('click', closeBeside);
      element.close();
    };
  }, []);
  return dialog;
}

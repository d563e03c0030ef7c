/** Noticing that the version of the app in this page has been replaced on its server. */

/**
 * Whether the page, asked for again, no longer names the script that this stands in: then
 * another build has been deployed in the meantime. No answer says nothing, and counts as no.
 */
export async function isReplaced(): Promise<boolean> {
  if (import.meta.env.DEV) return false;
  const name = new URL(import.meta.url).pathname.split('/').at(-1) ?? '';
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(name);
  } catch {
    return false;
  }
}

/**
 * After a deploy the files that a page still asks for are gone: once it is fetched anew, with
 * its View, which is its address. The note lies with this step of the history.
 */
export function reloadOnceReplaced(): void {
  addEventListener('vite:preloadError', () => {
    const state: unknown = history.state;
    const kept = typeof state === 'object' ? state : {};
    if (kept && 'reloaded' in kept) return;
    void isReplaced().then((isNew) => {
      if (!isNew) return;
      history.replaceState({ ...kept, reloaded: true }, '');
      location.reload();
    });
  });
}

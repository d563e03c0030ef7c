/**
 * Whether the page, asked for again, no longer names the script that asks: then another
 * build has been deployed in the meantime. No answer says nothing, and counts as no.
 */
export async function hasNewDeploy(script: string): Promise<boolean> {
  const name = new URL(script).pathname.split('/').at(-1) ?? '';
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(name);
  } catch {
    return false;
  }
}

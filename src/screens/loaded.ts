/** The code of screens: loaded once, and at hand without waiting where a drawn page is taken over. */
import { onRetry } from '#ui/later.ts';
import type { ScreenModule } from './screen.ts';
import { screenOf, type ScreenId } from './screens.ts';

const coming = new Map<ScreenId, Promise<ScreenModule>>();

/**
 * Loads a screen's code once. A failure is kept until somebody tries again, so that a drawing
 * that waits for it can tell.
 */
export function loadScreen(id: ScreenId): Promise<ScreenModule> {
  let promise = coming.get(id);
  if (!promise) {
    promise = begin(id);
    coming.set(id, promise);
  }
  return promise;
}

/** Resolves when the code of a screen's parts is here, or lost. */
export async function partsOf({ parts = [] }: ScreenModule): Promise<void> {
  await Promise.all(parts.map((part) => part.arrived()));
}

async function begin(id: ScreenId): Promise<ScreenModule> {
  try {
    const value = await screenOf(id).load();
    void partsOf(value);
    // React reads these two off a promise, and then draws at once instead of after a pause.
    const promise = coming.get(id);
    if (promise) void Object.assign(promise, { status: 'fulfilled', value });
    return value;
  } catch (error) {
    onRetry(() => coming.delete(id));
    throw error;
  }
}

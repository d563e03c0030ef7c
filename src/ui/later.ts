/** Components whose code comes when they are first drawn, and can be asked for again where it got lost. */
import { createElement, lazy, useState, type ComponentType, type ReactElement } from 'react';

const failed = new Set<() => void>();

/** Calls back, once, when what got lost may be asked for again. */
export function onRetry(forget: () => void): void {
  failed.add(forget);
}

/** Lets everything whose code got lost be asked for again. */
export function forgetLost(): void {
  for (const forget of failed) forget();
  failed.clear();
}

export interface Later<P> {
  (props: P): ReactElement;
  /** Begins to load, for a reader who is about to need it; a failure is told when it is drawn. */
  readonly preload: () => void;
  /** Resolves when its code is here, or lost. */
  readonly arrived: () => Promise<void>;
}

/** A component that waits for its code. Unlike `lazy` alone it does not remember a failure for ever. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let found: ComponentType<P> | undefined;
  let coming: Promise<{ default: ComponentType<P> }> | undefined;
  const start = async () => {
    try {
      found = await load();
      return { default: found };
    } catch (error) {
      onRetry(() => {
        coming = undefined;
        Waiting = begin();
      });
      throw error;
    }
  };
  const once = () => (coming ??= start());
  const begin = () => lazy(once);
  let Waiting = begin();
  const Drawn = (props: P) => {
    // What is here already is drawn at once; what has begun to wait stays what it is.
    const [Part] = useState<ComponentType<P>>(() => found ?? Waiting);
    return createElement(Part, props);
  };
  const arrived = async () => {
    await once().catch(() => {});
  };
  return Object.assign(Drawn, { preload: () => void arrived(), arrived });
}

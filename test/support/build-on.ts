/** The app as it was built on another day: the same build, with another clock. */
import { buildApp } from './build.ts';
import type { Day } from '#domain/day.ts';

export function buildOn(day: Day, folder: string): Promise<void> {
  const clock = `
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : ['${day}T12:00:00Z'])); }
    };`;
  const module = `data:text/javascript,${encodeURIComponent(clock)}`;
  return buildApp(folder, {
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${module}`.trim(),
  });
}

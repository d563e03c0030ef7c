/** What the bench lets the browser itself tell: paints, long tasks, and how long a touch waits for its paint. */

export interface Watched {
  /** Milliseconds until the largest piece was painted. */
  readonly largest: number;
  /** Milliseconds until the last row of the matrix was in a painted frame; 0 where there is none. */
  readonly matrix: number;
  /** When the load event was over. */
  readonly loaded: number;
  readonly tasks: readonly { readonly at: number; readonly length: number }[];
  /** From each touch to the next paint after it. */
  readonly touches: readonly { readonly name: string; readonly wait: number }[];
}

/**
 * Runs in the page before anything else. The last row that stands before a frame is marked, so
 * that the browser tells when it is painted: no script of ours asks for a layout.
 */
export const WATCH = `(() => {
  const watched = { largest: 0, rows: [], tasks: [], touches: [] };
  window.readWatched = () => {
    const last = lastRow();
    return {
      largest: watched.largest,
      matrix: watched.rows.find(({ element }) => element === last)?.at ?? 0,
      loaded: performance.getEntriesByType('navigation')[0].loadEventEnd,
      tasks: watched.tasks,
      touches: watched.touches,
    };
  };
  const lastRow = () => {
    const table = document.querySelector('#app td[data-cloud]')?.closest('table');
    return table ? [...table.querySelectorAll('tbody th p')].findLast((name) => !name.closest('[hidden]')) : undefined;
  };
  const observe = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe('longtask', ({ startTime, duration }) => watched.tasks.push({ at: startTime, length: duration }));
  observe('largest-contentful-paint', ({ renderTime, startTime }) => { watched.largest = renderTime || startTime; });
  observe('element', ({ element, renderTime }) => watched.rows.push({ element, at: renderTime }));
  observe('event', ({ name, duration }) => {
    if (/^(pointerdown|pointerup|click|keydown)$/.test(name)) watched.touches.push({ name, wait: duration });
  }, { durationThreshold: 16 });
  let marked;
  const look = () => {
    const row = lastRow();
    if (row && row !== marked) {
      marked = row;
      row.setAttribute('elementtiming', 'last');
    }
    if (performance.now() < 12000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

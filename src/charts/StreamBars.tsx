import { ScaleBar } from '#ui/ScaleBar.tsx';
import type { Streams } from './stream.ts';
import styles from './StreamBars.module.css';

/** How long a bar is whose stream breaks off: a sign, and no measure. */
const STUB = 0.06;

/** The streams one below the other, each as a bar on the same scale; one that breaks off as a stub. */
export function StreamBars({ nodes, streams }: Streams) {
  const ends = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(...streams.map(({ value }) => value));
  return (
    <ol className={styles.bars}>
      {streams.map(({ from, to, value, amount, kind, look, tone }) => {
        const open = ends.get(to)?.open === true;
        return (
          <li key={`${from} ${to}`}>
            <span className={styles.way}>
              <span>{ends.get(from)?.name}</span> <span className={styles.arrow}>→</span>{' '}
              <span>{ends.get(to)?.name}</span>
            </span>
            <ScaleBar
              pieces={[{ id: from, from: 0, share: open ? STUB : value / most, look, tone }]}
            />
            <span className={styles.amount}>
              {!open && <strong>{amount}</strong>}
              <span>{open ? kind : ` · ${kind}`}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

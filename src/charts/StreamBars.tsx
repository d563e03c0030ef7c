import { ScaleBar } from '#ui/ScaleBar.tsx';
import type { Streams } from './stream.ts';
import styles from './StreamBars.module.css';

/** The streams one below the other, each as a bar on the same scale. */
export function StreamBars({ nodes, streams }: Streams) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const most = Math.max(...streams.map(({ value }) => value));
  return (
    <ol className={styles.bars}>
      {streams.map(({ from, to, value, amount, kind, look, tone }) => (
        <li key={`${from} ${to}`}>
          <span className={styles.way}>
            {names.get(from)} <span className={styles.arrow}>→</span> {names.get(to)}
          </span>
          <ScaleBar pieces={[{ id: from, from: 0, share: value / most, look, tone }]} />
          <span className={styles.amount}>
            <strong>{amount}</strong> · {kind}
          </span>
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import type { Supports } from '#domain/capability.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { LazyControls } from './LazyControls.tsx';
import styles from './WidgetBody.module.css';
import { WidgetHead } from './WidgetHead.tsx';
import type { WidgetProps } from './widget.ts';

interface WidgetBodyProps {
  /** What the widget itself was given. */
  readonly given: WidgetProps;
  /** What the widget is; absent where what follows is a title itself. */
  readonly title?: ReactNode;
  /** What stands in the head beside day and title. */
  readonly beside?: ReactNode;
  /** The rows to filter; absent where the widget has no filters. */
  readonly rows?: readonly ModelRow[];
  readonly supports?: Supports | null;
  /** A few lines that belong together. */
  readonly close?: boolean;
  readonly children: ReactNode;
}

/** A widget under its head and its controls, each where the link wants it. */
export function WidgetBody(props: WidgetBodyProps) {
  const { given, title, beside, rows = null, supports = null, close = false, children } = props;
  const { index, frame } = given;
  return (
    <div className={styles.body} data-close={close || undefined}>
      {frame.header && (
        <div className={styles.head}>
          <WidgetHead edition={index.edition} title={title} />
          {beside}
        </div>
      )}
      <LazyControls frame={frame} index={index} rows={rows} supports={supports} />
      {children}
    </div>
  );
}

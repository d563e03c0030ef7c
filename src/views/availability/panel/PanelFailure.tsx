import { Again } from '#parts/Again.tsx';
import { useWhy } from '#parts/use-why.ts';
import { Notice } from '#ui/Notice.tsx';

interface PanelFailureProps {
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
  /** Said where older data stays on screen. */
  readonly kept?: string | undefined;
}

/** What could not be loaded, why as far as known, and one button. */
export function PanelFailure({ title, error, onRetry, kept }: PanelFailureProps) {
  const why = useWhy();
  return (
    <Notice tone="alarm" title={title}>
      <p>{why(error)}</p>
      {kept !== undefined && <p>{kept}</p>}
      <Again onRetry={onRetry} />
    </Notice>
  );
}

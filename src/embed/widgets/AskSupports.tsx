import { useEffect } from 'react';
import type { Supports } from '#domain/capability.ts';
import { useSupports } from '#parts/use-supports.ts';
import { useShown } from '#parts/shown.ts';
import { WithQueries } from '#embed/WithQueries.tsx';

interface AskSupportsProps {
  readonly onAnswer: (supports: Supports) => void;
}

/** Asks what is documented of capabilities, for frames that filter by one; it draws nothing. */
export function AskSupports(props: AskSupportsProps) {
  return (
    <WithQueries>
      <Asking {...props} />
    </WithQueries>
  );
}

function Asking({ onAnswer }: AskSupportsProps) {
  const { view } = useShown();
  const supports = useSupports(view);
  // The rows are drawn without queries, which most frames never need.
  useEffect(() => {
    if (supports) onAnswer(supports);
  }, [supports, onAnswer]);
  return null;
}

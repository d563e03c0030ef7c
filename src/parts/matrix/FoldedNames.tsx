import type { ModelRow } from '#domain/matrix.ts';

interface FoldedNamesProps {
  readonly versions: readonly ModelRow[];
  /** Those that stand open. */
  readonly visible: readonly ModelRow[];
  /** Called when the browser's own search has found one of them. */
  readonly onFound: () => void;
}

/** The names of versions that are folded away, where the browser's own search finds them. */
export function FoldedNames({ versions, visible, onFound }: FoldedNamesProps) {
  // React knows `hidden` as yes or no, and no event that tells of the find.
  const findable = (element: HTMLElement | null) => {
    element?.setAttribute('hidden', 'until-found');
    element?.addEventListener('beforematch', onFound);
    return () => element?.removeEventListener('beforematch', onFound);
  };
  return (
    <ul ref={findable} hidden>
      {versions
        .filter((version) => !visible.includes(version))
        .map(({ id, model }) => (
          <li key={id}>{model.name}</li>
        ))}
    </ul>
  );
}

import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { useShown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';

const DetailPanel = later(
  async () => (await import('#views/availability/panel/DetailPanel.tsx')).DetailPanel,
);

interface Target {
  readonly model: string;
  readonly cloud: CloudId | null;
}

/** The detail panel of what the View names; its code comes when it is first opened. */
export function Panel({ index }: { index: CatalogueIndex }) {
  const { view, changeView, href } = useShown();
  if (view.model === null) return null;
  const at = (target: Target | null) => ({
    ...view,
    model: target?.model ?? null,
    cloud: target?.cloud ?? null,
  });
  const close = () => changeView(at(null));
  return (
    <Slot onDismiss={close}>
      <DetailPanel
        index={index}
        model={view.model}
        cloud={view.cloud}
        hrefFor={(target: Target) => href(at(target))}
        // Its tabs are no steps of the history: going back leaves the panel.
        onTarget={(target: Target | null) =>
          changeView(at(target), target?.model === view.model ? 'replace' : 'push')
        }
        reportUrl={import.meta.env.VITE_REPORT_URL ?? null}
      />
    </Slot>
  );
}

import { lazy, Suspense } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import type { LinkedView } from './use-view.ts';

const DetailPanel = lazy(async () => {
  const { DetailPanel: component } = await import('#views/availability/panel/DetailPanel.tsx');
  return { default: component };
});

interface PanelProps {
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly day: Day;
  readonly today: Day;
}

interface Target {
  readonly model: string;
  readonly cloud: CloudId | null;
}

/** The detail panel of what the View names; its code comes when it is first opened. */
export function Panel({ index, linked, day, today }: PanelProps) {
  const { view, changeView, href } = linked;
  if (view.model === null) return null;
  const at = (target: Target | null) => ({
    ...view,
    model: target?.model ?? null,
    cloud: target?.cloud ?? null,
  });
  return (
    <Suspense>
      <DetailPanel
        index={index}
        model={view.model}
        cloud={view.cloud}
        day={day}
        today={today}
        hrefFor={(target: Target) => href(at(target))}
        onTarget={(target: Target | null) => changeView(at(target))}
        reportUrl={import.meta.env.VITE_REPORT_URL ?? null}
      />
    </Suspense>
  );
}

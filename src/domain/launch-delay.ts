import type { CatalogueIndex } from './catalogue.ts';
import { offeringOf } from './catalogue.ts';
import type { CloudId } from './cloud.ts';
import { daysBetween, firstDayOf, lastDayOf } from './day.ts';
import type { ModelId } from './schema/model.ts';
import { isEnd, isOnSale } from './status.ts';

/**
 * Days from the lab's release to the first day on sale on a cloud. `days`: both are
 * known. `between`: one is known to the month. `at-most`: documented by a day, the
 * start is unknown. `unknown`: no release or no dated sale. `never`: not on sale there.
 */
export type LaunchDelay =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'between'; readonly min: number; readonly max: number }
  | { readonly kind: 'at-most'; readonly days: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' };

/** How long a model took from its release to a cloud. A sale before the release gives negative days. */
export function launchDelay(index: CatalogueIndex, model: ModelId, cloud: CloudId): LaunchDelay {
  const offering = offeringOf(index, model, cloud);
  if (!offering) return { kind: 'never' };
  const released = index.models.get(model)?.released ?? null;
  const { history } = offering;
  const at = history.findIndex((entry) => isOnSale(entry.status));
  const first = history[at];
  if (!first)
    return {
      kind:
        history.some((entry) => entry.status !== 'private-preview') || history.length === 0
          ? 'unknown'
          : 'never',
    };
  if (released === null) return { kind: 'unknown' };
  const max = daysBetween(firstDayOf(released), lastDayOf(first.on));
  const soldBefore = history.slice(0, at + 1).some((entry) => isEnd(entry.status));
  if (first.precision === 'by' || soldBefore) return { kind: 'at-most', days: max };
  const min = daysBetween(lastDayOf(released), firstDayOf(first.on));
  return min === max ? { kind: 'days', days: min } : { kind: 'between', min, max };
}

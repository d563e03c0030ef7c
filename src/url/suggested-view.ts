/** The View that answers words: what the resolver suggests, as filters, order and columns. */
import type { Suggestion } from '#domain/resolve/suggestion.ts';
import { NO_CRITERIA } from '#domain/filters/criteria.ts';
import type { View } from './view.ts';

/** The screen that answers: what ends has one of its own. */
export function suggestedScreen({ topic }: Suggestion): 'home' | 'retirements' {
  return topic === 'retirement' ? 'retirements' : 'home';
}

/** The View with nothing asked but what is suggested. Who is offered elsewhere is shown on every cloud. */
export function suggestedView(suggestion: Suggestion, view: View): View {
  const { family, lab, models, cloud, onlyOn, scope, topic } = suggestion;
  const some = <T>(value: T | null) => (value === null ? [] : [value]);
  const isOrdered = topic === 'price' || topic === 'context';
  return {
    ...view,
    ...NO_CRITERIA,
    families: some(family),
    labs: some(lab),
    clouds: onlyOn === null ? some(cloud) : [],
    scopes: some(scope),
    features: suggestion.capabilities,
    statuses: some(suggestion.status),
    weights: suggestion.isOpen ? 'open' : null,
    context: suggestion.context,
    price: suggestion.price,
    focus: models,
    rows: models.length > 0 || isOrdered ? 'versions' : view.rows,
    sort: isOrdered ? { by: topic, reversed: false } : view.sort,
    model: null,
    cloud: null,
  };
}

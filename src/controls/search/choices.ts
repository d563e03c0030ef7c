/** From what a search found to what can be chosen: a title, a mark, and the link that choosing follows. */
import type { CloudId } from '#domain/cloud.ts';
import { labOf } from '#domain/model.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Found, SearchIndex, Thing } from '#domain/search.ts';
import { formatDay } from '#i18n/format.ts';
import type { Locale } from '#domain/text.ts';
import type { searchWords } from '#i18n/words/search.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import type { Shown } from '#parts/shown.ts';
import { HOME } from '#screens/screens.ts';
import type { View } from '#url/view.ts';
import { withIdMark } from '#url/id-mark.ts';

export type Group = Thing['kind'] | 'answer' | 'screen' | 'action';

export interface Choice {
  readonly key: string;
  readonly group: Group;
  readonly title: string;
  /** What stands at the end of the line. */
  readonly detail: string | null;
  /** An id, in the letters of code. */
  readonly code: string | null;
  readonly family: { readonly id: string; readonly name: string } | null;
  readonly cloud: CloudId | null;
  readonly href: string;
  /** Copies its link instead of following it. */
  readonly copies?: true;
}

/** All that turns finds into choices. */
export interface Context {
  readonly index: SearchIndex;
  readonly view: View;
  readonly hrefFor: Shown['href'];
  readonly words: (typeof searchWords)[Locale];
  readonly locale: Locale;
}

const NOTHING = { detail: null, code: null, family: null, cloud: null } as const;

/** What can be done with something found; a family can be shown alone or highlighted. */
export function choicesFor(item: Found['item'], context: Context): Choice[] {
  const { view, hrefFor, words } = context;
  const home = (next: Partial<View>) => hrefFor({ ...view, ...next }, HOME.id);
  switch (item.kind) {
    case 'model':
      return [modelChoice(item.model, context)];
    case 'offering':
      return [offeringChoice(item, context)];
    case 'family': {
      const { id, name } = item.family;
      const base = { ...NOTHING, group: 'family' as const, title: name, family: { id, name } };
      const only = home({ families: [id], labs: [] });
      const highlight = home({ focus: [id] });
      return [
        { ...base, key: `family ${id}`, detail: words.onlyFamily, href: only },
        { ...base, key: `focus ${id}`, detail: words.highlight, href: highlight },
      ];
    }
    case 'lab': {
      const { id, name } = item.lab;
      const href = home({ labs: [id], families: [] });
      const key = `lab ${id}`;
      return [{ ...NOTHING, key, group: 'lab', title: name, detail: words.onlyLab, href }];
    }
    default: {
      const { id, name, service } = item.cloud;
      const title = `${name} · ${service}`;
      const [detail, href] = [words.onlyCloud, home({ clouds: [id] })];
      return [{ ...NOTHING, key: `cloud ${id}`, group: 'cloud', title, detail, cloud: id, href }];
    }
  }
}

/** A model; choosing it opens its panel. */
export function modelChoice(model: Model, { index, view, hrefFor, locale }: Context): Choice {
  const lab = index.catalogue.catalogue.labs.find(({ id }) => id === labOf(model.id))?.name;
  const released = model.released && formatDay(model.released, locale, 'short');
  return {
    ...NOTHING,
    key: `model ${model.id}`,
    group: 'model',
    title: model.name,
    detail: [lab, released].filter(Boolean).join(' · '),
    family: familyOf(model, index),
    href: hrefFor({ ...view, model: model.id, cloud: null }, HOME.id),
  };
}

function offeringChoice(
  { model, cloud, id, scope }: Extract<Thing, { kind: 'offering' }>,
  { index, view, hrefFor }: Context,
): Choice {
  const name = index.catalogue.catalogue.clouds.find((each) => each.id === cloud)?.name ?? cloud;
  const href = hrefFor({ ...view, model: model.id, cloud }, HOME.id);
  return {
    key: `offering ${cloud} ${model.id}`,
    group: 'offering',
    title: model.name,
    detail: scope === null ? name : `${name} · ${scopeLabel(scope)}`,
    code: id,
    family: familyOf(model, index),
    cloud,
    href: id === null ? href : withIdMark(href, id),
  };
}

function familyOf(model: Model, { catalogue }: SearchIndex): Choice['family'] {
  return catalogue.families.get(model.family) ?? null;
}

/** The second half of reading a link: what can be shown of what it names, once the catalogue is there. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { CAPABILITIES } from '#domain/capability.ts';
import { nearestIn, rangeOf } from '#domain/range.ts';
import type { LinkProblem, ParsedLink } from './parse.ts';
import { ENDED, OTHERS, type View } from './view.ts';

/** The View without ids that nothing has, on a day that the slider reaches; what was wrong is named beside what was found before. */
export function checkLink(
  { view: asked, problems }: ParsedLink,
  index: CatalogueIndex,
  today: Day,
): ParsedLink {
  const view = withNewNames(asked, index);
  const wrong: LinkProblem[] = [];
  const keep = (param: string, ids: readonly string[], exists: (id: string) => boolean) => {
    const lost = ids.filter((id) => !exists(id));
    for (const value of lost) wrong.push({ param, value, kind: 'wrong' });
    return lost.length === 0 ? ids : ids.filter(exists);
  };
  const isLab = (id: string) => index.catalogue.labs.some((lab) => lab.id === id);
  const isFamily = (id: string) => index.families.has(id);
  const isModel = (id: string) => index.models.has(id);
  const checked: View = {
    ...view,
    labs: keep('lab', view.labs, isLab),
    families: keep('family', view.families, isFamily),
    toggled: keep(
      'toggle',
      view.toggled,
      (id) => isFamily(id.replace(/^[-~]/, '')) || id === ENDED || id === OTHERS,
    ),
    focus: keep('focus', view.focus, (id) => isFamily(id) || isModel(id)),
    features: keep('feature', view.features, (id) => CAPABILITIES.some((each) => each === id)),
    ...shownOffering(view, index, wrong),
    at: reachedDay(view, index, today, wrong),
  };
  return wrong.length === 0
    ? { view, problems }
    : { view: checked, problems: [...problems, ...wrong] };
}

/** What a link of before calls by an old name, by its new one. */
function withNewNames(view: View, { catalogue: { renamed } }: CatalogueIndex): View {
  const { model, labs, focus } = view;
  if (![model, ...labs, ...focus].some((id) => id !== null && renamed[id] !== undefined))
    return view;
  const now = (id: string) => renamed[id] ?? id;
  return {
    ...view,
    model: model && now(model),
    labs: [...new Set(labs.map(now))],
    focus: [...new Set(focus.map(now))],
  };
}

/** The model in the panel and its cloud: an unknown model closes the panel, a cloud that does not sell it is left out. */
function shownOffering(
  view: View,
  index: CatalogueIndex,
  wrong: LinkProblem[],
): Pick<View, 'model' | 'cloud'> {
  const { model, cloud } = view;
  if (model === null) return { model, cloud };
  if (!index.models.has(model)) {
    wrong.push({ param: 'model', value: model, kind: 'wrong' });
    return { model: null, cloud: null };
  }
  if (cloud !== null && !index.offerings.get(model)?.[cloud]) {
    wrong.push({ param: 'in', value: cloud, kind: 'wrong' });
    return { model, cloud: null };
  }
  return { model, cloud };
}

function reachedDay(
  { at }: View,
  index: CatalogueIndex,
  today: Day,
  wrong: LinkProblem[],
): View['at'] {
  if (at === null) return at;
  const shown = nearestIn(rangeOf(index, today), at);
  if (shown !== at) wrong.push({ param: 'at', value: at, kind: 'beyond' });
  return shown;
}

/** `/retirements`: every end that is documented or announced, with what the cloud names in its place. */
import { CLOUDS } from '#domain/cloud.ts';
import { compareText } from '#domain/compare.ts';
import { firstDayOf, lastDayOf } from '#domain/day.ts';
import { retirementOf, type Retirements } from '#domain/retirements.ts';
import type { Asked } from './endpoint.ts';
import { pick } from './evidence-answers.ts';
import { dayFrom, listFrom } from './query.ts';

export async function answerRetirements({ query, load }: Asked): Promise<Retirements> {
  const [{ edition, models, families: known }, offerings, sources] = await Promise.all([
    load('catalogue'),
    load('offerings'),
    load('sources'),
  ]);
  const from = dayFrom(query, 'from');
  const to = dayFrom(query, 'to');
  const clouds = listFrom(query, 'cloud', CLOUDS);
  const families = listFrom(
    query,
    'family',
    known.map(({ id }) => id),
  );
  const familyOf = new Map(models.map(({ id, family }) => [id, family]));
  const retirements = offerings
    .flatMap((offering) => retirementOf(offering) ?? [])
    .filter(
      ({ model, cloud, on }) =>
        // A month counts with all its days: some of them may be the one.
        (from === null || lastDayOf(on) >= from) &&
        (to === null || firstDayOf(on) <= to) &&
        (clouds === null || clouds.has(cloud)) &&
        (families === null || families.has(familyOf.get(model) ?? '')),
    )
    .toSorted((a, b) => compareText(firstDayOf(a.on), firstDayOf(b.on)));
  const cited = retirements.flatMap((each) => [
    ...each.sources,
    ...(each.replacement?.sources ?? []),
  ]);
  return { edition, retirements, sources: pick(sources, cited) };
}

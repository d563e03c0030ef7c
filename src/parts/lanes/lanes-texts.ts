/** Everything the lanes say in words, made once for a language: sentences by the id of stretch or event. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { laneSentence } from '#i18n/sentences/lane.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import type { LaneFamily, Tick } from './lanes-model.ts';

export interface LaneTexts {
  readonly cloudName: (cloud: CloudId) => string;
  readonly sentences: ReadonlyMap<string, string>;
}

/** The sentences of all stretches and events. */
export function laneTexts(
  index: CatalogueIndex,
  families: readonly LaneFamily[],
  ticks: readonly Tick[],
  today: Day,
  locale: Locale,
): LaneTexts {
  const cloudName = namingOf(index).cloud;
  const sentences = new Map<string, string>();
  for (const { family, lanes } of families) {
    for (const { cloud, pieces } of lanes) {
      const subject = { family: family.name, cloud: cloudName(cloud), today };
      for (const piece of pieces) sentences.set(piece.id, laneSentence(piece, subject, locale));
    }
  }
  for (const { id, event } of ticks) {
    const { event: say } = lanesWords[locale];
    sentences.set(id, say(formatDay(event.on, locale), event.title[locale]));
  }
  return { cloudName, sentences };
}

/** Why two readings of the claim, the researchers' and the rule's, differ. */
import type { Alone, CheckedInterval, Ender, Redated } from '#domain/claim-check.ts';
import type { Day, Month } from '#domain/day.ts';
import type { Precision } from '#domain/schema/precision.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';
import type { Naming } from './claim-words.ts';

/** Why the rule's stretch is not the researchers'; null where both are the same. */
export function differenceSentence(
  { interval, rule, computed, agrees, undated, redated }: CheckedInterval,
  naming: Naming,
  locale: Locale,
): string | null {
  if (agrees) return null;
  const words = WORDS[locale];
  const name = ({ family, model, cloud }: Ender) =>
    `${rule.unit === 'family' ? naming.family(family) : naming.model(model)} ${words.on} ${naming.cloud(cloud)}`;
  const names = (starts: readonly Ender[]) => formatList([...new Set(starts.map(name))], locale);
  const ends = computed && endOf(computed, names, locale);
  if (redated.length > 0) {
    const dates = redated.map((each) => redatedWords(each, naming, locale)).join('; ');
    return words.redated(dates, ends);
  }
  const [first] = undated;
  if (first) {
    const by = formatDay(first.on, locale);
    return words.undated(names(undated), by, ends);
  }
  return ends && interval.trueUntil === null ? words.open(ends) : words.alone;
}

interface CheckWords {
  readonly on: string;
  readonly redated: (dates: string, ends: string | null) => string;
  readonly undated: (starts: string, by: string, ends: string | null) => string;
  readonly open: (ends: string) => string;
  readonly alone: string;
  readonly dates: (model: string, cloud: string, said: string, kept: string) => string;
  readonly by: (when: string) => string;
  readonly ends: (enders: string, on: string, undated: boolean) => string;
  readonly same: string;
  readonly both: (said: string) => string;
}

const WORDS = twins<CheckWords>(
  {
    on: 'on',
    redated: (dates, ends) =>
      `The two rest on different dates. ${dates}; ${ends ?? 'for the rule the reading still holds'}.`,
    undated: (starts, by, ends) =>
      `The first day of ${starts} is not documented, only that it held by ${by}. The rule counts from the documented day on${ends ? `; ${ends}` : ', so the reading still holds on the day of the check'}.`,
    open: (ends) => `The researchers leave the end open; ${ends}.`,
    alone: 'The rule counts the dated entries of the catalogue alone.',
    dates: (model, cloud, said, kept) =>
      `${model} on ${cloud}: ${said} for the researchers, ${kept} in the catalogue`,
    by: (when) => `${when} at the latest`,
    ends: (enders, on, undated) =>
      `for the rule it ends with ${enders}, ${undated ? `documented from ${on} on, first day unknown` : `from ${on} on`}`,
    same: 'The rule asks for the strongest reach and names who has it; the researchers ask whether anybody else is on all three clouds at all. On that day both lead to the same name.',
    both: (said) =>
      `The rule asks for the strongest reach and names who has it; the researchers ask whether anybody else is on all three clouds at all. On that day somebody is: ${said}. Both hold at once.`,
  },
  {
    on: 'auf',
    redated: (dates, ends) =>
      `Beide stützen sich auf verschiedene Daten. ${dates}; ${ends ?? 'für die Regel hält die Lesart noch'}.`,
    undated: (starts, by, ends) =>
      `Der erste Tag von ${starts} ist nicht belegt, nur dass es spätestens am ${by} so war. Die Regel zählt erst ab dem belegten Tag${ends ? `; ${ends}` : ', also hält die Lesart am Tag der Prüfung noch'}.`,
    open: (ends) => `Die Recherche lässt das Ende offen; ${ends}.`,
    alone: 'Die Regel rechnet allein mit den datierten Einträgen des Katalogs.',
    dates: (model, cloud, said, kept) =>
      `${model} auf ${cloud}: laut Recherche ${said}, im Katalog ${kept}`,
    by: (when) => `spätestens ${when}`,
    ends: (enders, on, undated) =>
      `nach der Regel endet es mit ${enders}, ${undated ? `belegt ab dem ${on}, erster Tag unbekannt` : `ab dem ${on}`}`,
    same: 'Die Regel fragt nach der stärksten Reichweite und danach, wer sie hat; die Recherche fragt, ob überhaupt noch jemand auf allen drei Clouds ist. An diesem Tag führen beide zum selben Namen.',
    both: (said) =>
      `Die Regel fragt nach der stärksten Reichweite und danach, wer sie hat; die Recherche fragt, ob überhaupt noch jemand auf allen drei Clouds ist. Das ist an diesem Tag der Fall: ${said}. Beides gilt zugleich.`,
  },
);

/** "Grok 4.3 on Azure: May 2026 for the researchers, 5 October 2026 at the latest in the catalogue". */
function redatedWords({ theirs, ours }: Redated, naming: Naming, locale: Locale): string {
  const [model, cloud] = [naming.model(ours.model), naming.cloud(ours.cloud)];
  const said = dateWords(theirs.on, theirs.precision, locale);
  const kept = dateWords(ours.on, ours.precision, locale);
  return WORDS[locale].dates(model, cloud, said, kept);
}

function dateWords(on: Day | Month, precision: Precision, locale: Locale): string {
  const when = formatDay(on, locale);
  return precision === 'by' ? WORDS[locale].by(when) : when;
}

/** What ends the rule's stretch, as a clause. */
function endOf(
  { until, enders }: Alone,
  names: (starts: readonly Ender[]) => string,
  locale: Locale,
): string | null {
  const [first] = enders;
  if (until === null || !first) return null;
  const on = formatDay(first.on, locale);
  return WORDS[locale].ends(names(enders), on, first.precision === 'by');
}

/** Why a headline that names one family and a researcher who names a second can both be right. */
export function soundsDifferent(
  rivals: readonly { readonly name: string; readonly has: string }[],
  locale: Locale,
): string {
  const said = rivals.map(({ name, has }) => `${name}, ${has}`).join('; ');
  return rivals.length === 0 ? WORDS[locale].same : WORDS[locale].both(said);
}

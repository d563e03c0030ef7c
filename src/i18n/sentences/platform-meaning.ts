/** What the facts about the platforms come to for three audiences: a paragraph each, put together from values and counts. */
import type { CloudId } from '#domain/cloud.ts';
import type { Platforms } from '#domain/platform.ts';
import type { PlatformComparison } from '#domain/platform-comparison.ts';
import {
  billingTerms,
  certificates,
  premiumRange,
  type Certificates,
  type Certified,
} from '#domain/platform-meaning.ts';
import { keptIn } from '#domain/platform-pins.ts';
import type { Locale } from '#domain/text.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { MEANING, type MeaningWords } from './platform-meaning-words.ts';

/** How a catalogue calls clouds and families. */
interface Names {
  readonly cloud: (id: CloudId) => string;
  readonly family: (id: string) => string;
}

interface Told {
  readonly platforms: Platforms;
  readonly comparison: PlatformComparison;
  readonly names: Names;
  readonly locale: Locale;
  readonly say: MeaningWords;
}

export const AUDIENCES = ['architect', 'finance', 'data'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One paragraph for each audience; a sentence for which there is no value is left out. */
export function platformMeaning(
  platforms: Platforms,
  comparison: PlatformComparison,
  names: Names,
  locale: Locale,
): Readonly<Record<Audience, string>> {
  const told = { platforms, comparison, names, locale, say: MEANING[locale] };
  return {
    architect: [inTheEu(told), ...onFeatures(told)].join(' '),
    finance: [onTheBill(told), onPremiums(told)].filter(Boolean).join(' '),
    data: [onData(told), onCertificates(told)].filter(Boolean).join(' '),
  };
}

/** What can be kept in the EU, cloud by cloud; where a family can only in part, which part. */
function inTheEu({ comparison: { clouds, pins }, names, locale, say }: Told): string {
  const parts = clouds.map((cloud) => {
    const kept = keptIn(pins, cloud, 'eu').map(({ family, groups }) =>
      groups === null
        ? names.family(family)
        : `${names.family(family)} (${groups.map(({ models }) => models[locale]).join('; ')})`,
    );
    return kept.length === 0
      ? say.euNone(names.cloud(cloud))
      : say.eu(names.cloud(cloud), kept.join(', '));
  });
  return `${say.euLead} ${parts.join('. ')}.`;
}

/** How many features stand at which degree, and in how many the clouds differ. */
function onFeatures({ comparison: { clouds, sheets }, names, locale, say }: Told): string[] {
  return sheets.map(({ family, lines, columns }) => {
    const read = columns.filter(({ counts }) => counts.length > 0);
    const full = read.map(({ cloud, counts }) =>
      say.full(names.cloud(cloud), counts.find(({ support }) => support === 'ga')?.count ?? 0),
    );
    const first = say.features(lines.length, names.family(family), formatList(full, locale));
    const differ = lines.filter(({ verdict }) => verdict === 'differs').length;
    return clouds.length < 2 ? first : `${first} ${say.featuresDiffer(differ)}`;
  });
}

/** By which way usage is billed, and whether it counts toward a commitment. */
function onTheBill({ platforms, comparison: { clouds }, names, locale, say }: Told): string {
  const parts = clouds.flatMap((cloud) => {
    const terms = billingTerms(platforms, cloud);
    if (!terms) return [];
    const routes = formatList(
      terms.routes.map((route) => say.routes[route]),
      locale,
    );
    const { commitment, counts } = terms;
    const toward =
      commitment === null
        ? []
        : [say.counts[counts === null ? 'unknown' : counts ? 'yes' : 'no'](commitment)];
    return [`${names.cloud(cloud)}: ${[routes, ...toward].join(', ')}`];
  });
  return parts.length === 0 ? '' : `${say.bill} ${parts.join('. ')}.`;
}

/** What pinning costs more, for the models that the row names. */
function onPremiums({ platforms, comparison: { clouds }, names, locale, say }: Told): string {
  const percent = (factor: number) => formatNumber(Math.round((factor - 1) * 100), locale);
  const parts = clouds.map((cloud) => {
    const range = premiumRange(platforms, cloud);
    if (!range) return say.premiumUnknown(names.cloud(cloud));
    const [least, most] = [percent(range.least), percent(range.most)];
    return say.premium(names.cloud(cloud), least === most ? least : say.range(least, most));
  });
  return `${say.premiums} ${parts.join('; ')}.`;
}

/** How much of who processes and keeps the data is documented, how well, and what is contradicted. */
function onData({ comparison: { sections }, say }: Told): string {
  const rows = sections.find(({ id }) => id === 'data')?.rows ?? [];
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 0) return '';
  const documented = cells.filter(({ facts }) => facts.length > 0);
  const primary = documented.filter(({ facts }) =>
    facts.every(({ confidence }) => confidence === 'documented'),
  );
  const contradicted = cells.filter(({ contradictions }) => contradictions.length > 0);
  return say.data(documented.length, cells.length, primary.length, contradicted.length);
}

/** What the facts about compliance answer, cloud by cloud, with how sure each fact is as a whole. */
function onCertificates(told: Told): string {
  const { platforms, comparison, say } = told;
  const found = certificates(platforms, comparison.clouds);
  if (found.length === 0) return '';
  return `${say.certificates} ${found.map((each) => certificatesOf(each, told)).join('. ')}.`;
}

const ANSWERS: readonly Certified[] = ['yes', 'secondary', 'unconfirmed', 'no', 'unknown'];

function certificatesOf({ cloud, part, confidence, answers }: Certificates, told: Told): string {
  const { names, locale, say } = told;
  const parts = ANSWERS.flatMap((answer) => {
    const ids = [...answers].filter(([, given]) => given === answer).map(([id]) => id);
    const list = formatList(
      ids.map((id) => say.names[id] ?? id),
      locale,
    );
    return ids.length === 0 ? [] : [say.answers[answer](list)];
  });
  const name =
    part === null ? names.cloud(cloud) : `${names.cloud(cloud)}, ${say.parts[part] ?? part}`;
  return `${say.certified(name, confidence)} ${parts.join('; ')}`;
}

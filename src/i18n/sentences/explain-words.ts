/** The pieces from which the explanation of an empty result is put together, in each language. */
import type { Scope } from '#domain/scope.ts';
import { formatList } from '#i18n/format.ts';
import { words } from '#i18n/words.ts';
import { formatEither } from './filter-value.ts';

/** Scopes with the article that a sentence needs; `global` is no place and has a phrase of its own. */
type Places = Record<Exclude<Scope, 'global'>, string>;

export const explainWords = words(
  {
    /** What is asked of a cell, after "is": "pinnable to the EU". */
    asks: {
      pinnable: (places: readonly string[]) => `pinnable to ${formatList(places, 'en')}`,
      unpinned: 'callable unpinned',
      features: (names: readonly string[]) =>
        `usable with ${formatList(names.map(inSentence), 'en')}`,
      statuses: (names: readonly string[]) => `in status ${formatEither(names, 'en')}`,
      context: (tokens: string) => `able to take ${tokens} tokens or more`,
      price: (usd: string, where: string) =>
        `priced at ${usd}${where && ` (${where})`} or less per million input tokens`,
      sale: 'on sale',
    },
    places: {
      us: 'the US',
      eu: 'the EU',
      uk: 'the UK',
      jp: 'Japan',
      au: 'Australia',
      in: 'India',
      ca: 'Canada',
      'us-gov': 'the US Government regions',
      apac: 'Asia-Pacific',
      sg: 'Singapore',
      id: 'Indonesia',
      br: 'Brazil',
      kr: 'South Korea',
      ch: 'Switzerland',
      ae: 'the UAE',
      de: 'Germany',
      fr: 'France',
      no: 'Norway',
    } satisfies Places,
    where: {
      any: 'on any cloud',
      both: (clouds: string) => `on both ${clouds}`,
      all: 'on all three clouds',
      one: (clouds: string) => `on ${clouds}`,
      differently: ', not even in different versions',
    },
    /** The models asked about, with what is said of them. */
    none: (what: string, asks: string, where: string, known: boolean) =>
      `No ${what} is ${known ? '' : 'known to be '}${asks} ${where}.`,
    /** How many might pass after all. */
    doubt: (count: number) =>
      count === 1 ? 'One might be; no source says.' : `${count} might be; no source says.`,
    unlisted: (what: string) => `No ${what} is listed on this day.`,
    what: (parts: {
      frontier: boolean;
      weights: 'closed' | 'open' | null;
      families: string;
      labs: string;
      since: string;
    }) =>
      [
        parts.weights && `${parts.weights}-weight`,
        parts.frontier && 'frontier',
        'version',
        parts.families && `of ${parts.families}`,
        parts.labs && `by ${parts.labs}`,
        parts.since && `released since ${parts.since}`,
      ]
        .filter(Boolean)
        .join(' '),
    notOnSale: (clouds: readonly string[]) => `not on sale on ${formatEither(clouds, 'en')}`,
    onSale: (cloud: string, count: number) => `on ${cloud} ${count} on sale`,
    notDocumented: (cloud: string) => `not documented for this day on ${cloud}`,
    /** No version satisfies one rule. */
    nothing: (cloud: string, asks: string, onSale: number, known: boolean) =>
      onSale === 1
        ? `on ${cloud} its one version on sale is not ${known ? '' : 'known to be '}${asks}`
        : `on ${cloud} none of its ${onSale} versions on sale is ${known ? '' : 'known to be '}${asks}`,
    noStatus: (cloud: string, asks: string, onSale: number) =>
      `on ${cloud} no version is ${asks} (${onSale} on sale)`,
    unsaid: (count: number, onSale: number) =>
      count === onSale ? ' (no source says)' : ` (for ${count}, no source says)`,
    /** Every rule is satisfied by some, all of them by none. */
    never: (
      cloud: string,
      onSale: number,
      rules: readonly { asks: string; count: number }[],
      known: boolean,
    ) => {
      const parts = rules.map(
        ({ asks, count }) => `${count} ${count === 1 ? 'is' : 'are'} ${asks}`,
      );
      const all = rules.length === 2 ? 'both' : 'all of it';
      return `on ${cloud}, of ${onSale} on sale, ${formatList(parts, 'en')}, but none is ${known ? '' : 'known to be '}${all}`;
    },
    passing: (cloud: string, passing: number, onSale: number | null) =>
      `on ${cloud} ${passing}${onSale === null ? '' : ` of ${onSale}`} ${passing === 1 ? 'passes' : 'pass'}`,
    neverTheSame: (clouds: number) =>
      `but never the same version on ${clouds === 2 ? 'both' : 'all three'}`,
    absent: (clouds: readonly string[], families: string) =>
      `Not on sale on ${clouds.length === 3 ? 'any cloud' : formatEither(clouds, 'en')}: ${families}.`,
    without: (filters: readonly string[]) =>
      `Without ${formatList(
        filters.map((filter) => `“${filter}”`),
        'en',
      )}`,
    onAny: 'On one of these clouds instead of each',
    withFamily: 'The same family on each, in different versions',
    instead: (clouds: string) => `On ${clouds} instead`,
    versionsOf: (count: number, family: string) =>
      `${count} ${count === 1 ? 'version' : 'versions'} of ${family}`,
    otherFamilies: (count: number) => `${count} of other families`,
  },
  {
    asks: {
      pinnable: (places: readonly string[]) => `an ${formatList(places, 'de')} bindbar`,
      unpinned: 'ungebunden aufrufbar',
      features: (names: readonly string[]) => `mit ${formatList(names.map(quoted), 'de')} nutzbar`,
      statuses: (names: readonly string[]) => `im Status ${formatEither(names, 'de')}`,
      context: (tokens: string) => `mit mindestens ${tokens} Token Kontext nutzbar`,
      price: (usd: string, where: string) =>
        `für höchstens ${usd}${where && ` (${where})`} je Million Eingabe-Token zu haben`,
      sale: 'erhältlich',
    },
    places: {
      us: 'die USA',
      eu: 'die EU',
      uk: 'das Vereinigte Königreich',
      jp: 'Japan',
      au: 'Australien',
      in: 'Indien',
      ca: 'Kanada',
      'us-gov': 'die Regionen für US-Behörden',
      apac: 'den Raum Asien-Pazifik',
      sg: 'Singapur',
      id: 'Indonesien',
      br: 'Brasilien',
      kr: 'Südkorea',
      ch: 'die Schweiz',
      ae: 'die VAE',
      de: 'Deutschland',
      fr: 'Frankreich',
      no: 'Norwegen',
    },
    where: {
      any: 'auf einer der drei Clouds',
      both: (clouds: string) => `auf ${clouds} zugleich`,
      all: 'auf allen drei Clouds',
      one: (clouds: string) => `auf ${clouds}`,
      differently: ', auch nicht in verschiedenen Versionen',
    },
    none: (what: string, asks: string, where: string, known: boolean) =>
      `Keine ${what} ist ${where} ${known ? '' : 'nachweislich '}${asks}.`,
    doubt: (count: number) =>
      count === 1
        ? 'Eine könnte es sein; belegt ist es nicht.'
        : `${count} könnten es sein; belegt ist es nicht.`,
    unlisted: (what: string) => `Für diesen Tag ist keine ${what} verzeichnet.`,
    what: (parts) =>
      [
        parts.since && `seit dem ${parts.since} veröffentlichte`,
        'Version',
        parts.families && `von ${parts.families}`,
        parts.frontier && (parts.families ? '(Spitzenfamilie)' : 'einer Spitzenfamilie'),
        parts.labs && `aus dem Haus ${parts.labs}`,
        parts.weights && `mit ${parts.weights === 'open' ? 'offenen' : 'geschlossenen'} Gewichten`,
      ]
        .filter(Boolean)
        .join(' '),
    notOnSale: (clouds: readonly string[]) => `auf ${formatList(clouds, 'de')} nicht erhältlich`,
    onSale: (cloud: string, count: number) => `auf ${cloud} ${count} erhältlich`,
    notDocumented: (cloud: string) => `auf ${cloud} für diesen Tag nicht belegt`,
    nothing: (cloud: string, asks: string, onSale: number, known: boolean) =>
      onSale === 1
        ? `auf ${cloud} ist die einzige erhältliche Version nicht ${known ? '' : 'nachweislich '}${asks}`
        : `auf ${cloud} ist keine der ${onSale} erhältlichen Versionen ${known ? '' : 'nachweislich '}${asks}`,
    noStatus: (cloud: string, asks: string, onSale: number) =>
      `auf ${cloud} ist keine Version ${asks} (${onSale} erhältlich)`,
    unsaid: (count: number, onSale: number) =>
      count === onSale ? ' (nicht belegt)' : ` (bei ${count} nicht belegt)`,
    never: (
      cloud: string,
      onSale: number,
      rules: readonly { asks: string; count: number }[],
      known: boolean,
    ) => {
      const parts = rules.map(({ asks, count }) => `${count} ${asks}`);
      const all = rules.length === 2 ? 'beides zugleich' : 'alles zugleich';
      return `auf ${cloud} sind von ${onSale} erhältlichen ${formatList(parts, 'de')}, aber keine ${known ? '' : 'nachweislich '}${all}`;
    },
    passing: (cloud: string, passing: number, onSale: number | null) =>
      `auf ${cloud} ${passing === 1 ? 'passt' : 'passen'} ${passing}${onSale === null ? '' : ` von ${onSale}`}`,
    neverTheSame: (clouds: number) =>
      `aber nie dieselbe Version auf ${clouds === 2 ? 'beiden' : 'allen dreien'}`,
    absent: (clouds: readonly string[], families: string) =>
      `${absentOn(clouds)} erhältlich: ${families}.`,
    without: (filters: readonly string[]) => `Ohne ${formatList(filters.map(quoted), 'de')}`,
    onAny: 'Auf einer dieser Clouds statt auf jeder',
    withFamily: 'Dieselbe Familie auf jeder, in verschiedenen Versionen',
    instead: (clouds: string) => `Stattdessen auf ${clouds}`,
    versionsOf: (count: number, family: string) =>
      `${count} ${count === 1 ? 'Version' : 'Versionen'} von ${family}`,
    otherFamilies: (count: number) => `${count} aus anderen Familien`,
  },
);

function absentOn(clouds: readonly string[]): string {
  if (clouds.length === 3) return 'Auf keiner der drei Clouds';
  const [first = '', second] = clouds;
  return second === undefined ? `Auf ${first} nicht` : `Weder auf ${first} noch auf ${second}`;
}

function quoted(text: string): string {
  return `„${text}“`;
}

/** "Batch" as "batch", "PDF input" as it is. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

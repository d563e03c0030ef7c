import type { Claim, NearMiss } from '#domain/claim.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { FamilyReach } from '#domain/reach.ts';
import { isOnSale, type CellStatus } from '#domain/status.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import {
  familyPhrases,
  splitByKnowledge,
  weakestStage,
  type ClaimWords,
  type Naming,
  type Phrase,
} from './claim-words.ts';

const list = (items: readonly string[]) => formatList(items, 'de');
const plain = (text: string): Phrase => ({ text, role: 'plain' });

/** The claim in German, for every reach and any number of families. */
export function claimInGerman(claim: Claim, naming: Naming): ClaimWords {
  const day = formatDay(claim.at, 'de');
  const known = claim.asFarAsDocumented ? ', soweit belegt,' : '';
  const lacks = (family: FamilyReach | NearMiss) => lack(family, naming);
  if (claim.reach === null) {
    const closest = closestInGerman(claim, naming);
    const nobody = known
      ? 'Soweit belegt, ist kein Spitzenmodell auf '
      : 'Kein Spitzenmodell ist auf ';
    return {
      headline: [plain(nobody), { text: 'allen drei', role: 'all' }, plain(' Clouds.')],
      qualifier: closest && `${closest}.`,
      sentence: `Stand ${day}: ${nobody}allen drei Clouds${closest ? `; ${lowerFirst(closest)}` : ''}.`,
      lacks,
    };
  }
  const names = claim.families.map((family) => naming.family(family.family));
  const one = names.length === 1;
  const verb = one ? `ist${known} das einzige` : `sind${known} die`;
  const { qualifier, clause } = howInGerman(claim, naming, one);
  return {
    headline: [
      ...familyPhrases(names, 'de'),
      plain(` ${verb} ${one ? 'Spitzenmodell' : 'Spitzenmodelle'} auf `),
      { text: 'allen drei', role: 'all' },
      plain(' Clouds.'),
    ],
    qualifier,
    sentence: `Stand ${day}: ${list(names)} ${verb} ${clause}.`,
    lacks,
  };
}

/**
 * Which reach it is, as a line of its own and as the end of the sentence. The end
 * restricts what stands before it, so that it stays true beside a rival with less.
 */
function howInGerman(
  claim: Claim,
  naming: Naming,
  one: boolean,
): { qualifier: string; clause: string } {
  const noun = one ? 'Spitzenmodell' : 'Spitzenmodelle';
  const each = one ? 'in derselben Version' : 'in jeweils ein und derselben Version';
  switch (claim.reach) {
    case 'same-version-ga':
      return {
        qualifier: one
          ? 'Dieselbe Version, auf jeder allgemein verfügbar.'
          : 'Jedes in ein und derselben Version, überall allgemein verfügbar.',
        clause: `${noun} auf allen drei Clouds ${each}, auf jeder allgemein verfügbar`,
      };
    case 'family-ga':
      return {
        qualifier: 'Auf jeder allgemein verfügbar, aber nie in derselben Version.',
        clause: `auf allen drei Clouds allgemein ${one ? 'verfügbare' : 'verfügbaren'} ${noun}, wenn auch nie in derselben Version`,
      };
    case 'same-version-sale': {
      const [first] = claim.families;
      const stage =
        one && first ? stageInGerman(first, naming) : 'nicht überall allgemein verfügbar';
      return {
        qualifier: one
          ? `Dieselbe Version; ${stage}.`
          : `Jedes in ein und derselben Version, aber ${stage}.`,
        clause: `${noun} auf allen drei Clouds ${each}, ${one ? '' : 'wenn auch '}${stage}`,
      };
    }
    default:
      return {
        qualifier: 'Auf jeder erhältlich, aber nie in derselben Version.',
        clause: `auf allen drei Clouds ${one ? 'erhältliche' : 'erhältlichen'} ${noun}, wenn auch nie in derselben Version`,
      };
  }
}

function stageInGerman(family: FamilyReach, naming: Naming): string {
  const weakest = weakestStage(family.bestEverywhere);
  if (!weakest) return 'auf jeder allgemein verfügbar';
  const clouds = list(weakest.clouds.map(naming.cloud));
  if (weakest.stage === 'preview') return `auf ${clouds} eine Vorschau`;
  return weakest.stage === 'available'
    ? `die Stufe auf ${clouds} ist nicht belegt`
    : `auf ${clouds} abgekündigt`;
}

function closestInGerman(claim: Claim, naming: Naming): string | null {
  const [first] = claim.closest;
  if (!first) return null;
  const names = claim.closest.map((family) => naming.family(family.family));
  const count = first.reach === 'two' ? 'zwei' : 'einer';
  return `Am nächsten ${names.length === 1 ? 'kommt' : 'kommen'} ${list(names)}, auf ${count} von dreien`;
}

function lack(family: FamilyReach | NearMiss, naming: Naming): string {
  const missing = 'missingDates' in family ? family.missingDates : [];
  const unknown = missing.map(
    ({ model, cloud, earliest, documented }) =>
      `der erste Tag von ${naming.model(model)} auf ${naming.cloud(cloud)} ist nicht belegt (zwischen ${formatDay(earliest, 'de')} und ${formatDay(documented, 'de')})`,
  );
  return [reachInGerman(family, naming), ...unknown].join('; ');
}

function reachInGerman(family: FamilyReach, naming: Naming): string {
  switch (family.reach) {
    case 'same-version-ga':
      return 'auf allen dreien in derselben Version allgemein verfügbar';
    case 'family-ga':
      return 'auf allen dreien allgemein verfügbar, aber nie in derselben Version';
    case 'same-version-sale': {
      return `auf allen dreien in derselben Version, ${stageInGerman(family, naming)}`;
    }
    case 'family-sale':
      return 'auf allen dreien erhältlich, aber nie in derselben Version';
    case 'none': {
      const [unknown, absent] = splitByKnowledge(family);
      if (unknown.length === 0) return 'auf keiner der drei';
      const not = absent.length > 0 ? `nicht auf ${list(absent.map(naming.cloud))}, ` : '';
      return `${not}auf ${list(unknown.map(naming.cloud))} nicht belegt`;
    }
    default: {
      const rest = CLOUDS.filter((cloud) => !isOnSale(family.best[cloud]));
      const stated = rest.filter((cloud) => family.best[cloud] !== 'not-offered');
      const where = list(CLOUDS.filter((cloud) => isOnSale(family.best[cloud])).map(naming.cloud));
      const others = stated.map((cloud) => absence(family.best[cloud], cloud, naming));
      // "nur" would deny what is merely not known.
      const known = !rest.some((cloud) => family.best[cloud] === 'not-documented');
      return [known ? `nur auf ${where}` : `belegt auf ${where}`, ...others].join(', ');
    }
  }
}

function absence(status: CellStatus, cloud: CloudId, naming: Naming): string {
  const words: Partial<Record<CellStatus, string>> = {
    'private-preview': 'in privater Vorschau',
    suspended: 'ausgesetzt',
    retired: 'abgeschaltet',
    'not-documented': 'nicht belegt',
  };
  return `auf ${naming.cloud(cloud)} ${words[status] ?? 'nicht'}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

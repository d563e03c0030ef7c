import type { Claim, NearMiss } from '#domain/claim.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { FamilyReach } from '#domain/reach.ts';
import { isOnSale, type CellStatus } from '#domain/status.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import {
  familyPhrases,
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
  const lacks = (family: FamilyReach | NearMiss) => lack(family, naming);
  if (claim.reach === null) {
    const closest = closestInGerman(claim, naming);
    return {
      headline: [
        plain('Kein Spitzenmodell ist auf '),
        { text: 'allen drei', role: 'all' },
        plain(' Clouds.'),
      ],
      qualifier: closest && `${closest}.`,
      sentence: `Stand ${day}: Kein Spitzenmodell ist auf allen drei Clouds${closest ? `; ${lowerFirst(closest)}` : ''}.`,
      lacks,
    };
  }
  const names = claim.families.map((family) => naming.family(family.family));
  const one = names.length === 1;
  const known = claim.asFarAsDocumented ? ', soweit belegt,' : '';
  const verb = one
    ? `ist${known} das einzige Spitzenmodell auf`
    : `sind${known} die Spitzenmodelle auf`;
  const how = howInGerman(claim, naming, one);
  return {
    headline: [
      ...familyPhrases(names, 'de'),
      plain(` ${verb} `),
      { text: 'allen drei', role: 'all' },
      plain(' Clouds.'),
    ],
    qualifier: how.qualifier,
    sentence: `Stand ${day}: ${list(names)} ${verb} allen drei Clouds${how.clause}.`,
    lacks,
  };
}

function howInGerman(
  claim: Claim,
  naming: Naming,
  one: boolean,
): { qualifier: string; clause: string } {
  switch (claim.reach) {
    case 'same-version-ga':
      return one
        ? {
            qualifier: 'Dieselbe Version, auf jeder allgemein verfügbar.',
            clause: ' in derselben Version, auf jeder allgemein verfügbar',
          }
        : {
            qualifier: 'Jedes in ein und derselben Version, überall allgemein verfügbar.',
            clause: ', jedes in ein und derselben Version, überall allgemein verfügbar',
          };
    case 'family-ga':
      return {
        qualifier: 'Auf jeder allgemein verfügbar, aber nie in derselben Version.',
        clause: ', auf jeder allgemein verfügbar, aber nie in derselben Version',
      };
    case 'same-version-sale': {
      const stages = [
        ...new Set(claim.families.map((family) => stageInGerman(family, naming))),
      ].filter(Boolean);
      const stage = one ? stages.join('') : '';
      return one
        ? {
            qualifier: `Dieselbe Version${stage && `; ${stage}`}.`,
            clause: ` in derselben Version${stage && `, ${stage}`}`,
          }
        : {
            qualifier:
              'Jedes in ein und derselben Version, aber nicht überall allgemein verfügbar.',
            clause: ', jedes in ein und derselben Version, aber nicht überall allgemein verfügbar',
          };
    }
    default:
      return {
        qualifier: 'Auf jeder im Verkauf, aber nie in derselben Version.',
        clause: ', auf jeder im Verkauf, aber nie in derselben Version',
      };
  }
}

function stageInGerman(family: FamilyReach, naming: Naming): string {
  const weakest = weakestStage(family.bestEverywhere);
  if (!weakest) return 'auf jeder allgemein verfügbar, aber nie eine Version auf allen';
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
      return 'auf allen dreien im Verkauf, aber nie in derselben Version';
    case 'none':
      return 'auf keiner der drei';
    default: {
      const rest = CLOUDS.filter((cloud) => !isOnSale(family.best[cloud]));
      const known = rest.filter((cloud) => family.best[cloud] !== 'not-offered');
      const where = list(CLOUDS.filter((cloud) => isOnSale(family.best[cloud])).map(naming.cloud));
      const others = known.map((cloud) => absence(family.best[cloud], cloud, naming));
      return [`nur auf ${where}`, ...others].join(', ');
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

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

const list = (items: readonly string[]) => formatList(items, 'en');
const plain = (text: string): Phrase => ({ text, role: 'plain' });

/** The claim in English, for every reach and any number of families. */
export function claimInEnglish(claim: Claim, naming: Naming): ClaimWords {
  const day = formatDay(claim.at, 'en');
  const lacks = (family: FamilyReach | NearMiss) => lack(family, naming);
  if (claim.reach === null) {
    const closest = closestInEnglish(claim, naming);
    return {
      headline: [
        plain('No top model is on '),
        { text: 'all three', role: 'all' },
        plain(' clouds.'),
      ],
      qualifier: closest && `${closest}.`,
      sentence: `As of ${day}, no top model is on all three clouds${closest ? `; ${closest}` : ''}.`,
      lacks,
    };
  }
  const names = claim.families.map((family) => naming.family(family.family));
  const one = names.length === 1;
  const known = claim.asFarAsDocumented ? ', as far as documented,' : '';
  const verb = one ? `is${known} the one top model on` : `are${known} the top models on`;
  const how = howInEnglish(claim, naming, one);
  return {
    headline: [
      ...familyPhrases(names, 'en'),
      plain(` ${verb} `),
      { text: 'all three', role: 'all' },
      plain(' clouds.'),
    ],
    qualifier: how.qualifier,
    sentence: `As of ${day}, ${list(names)} ${verb} all three clouds${how.clause}.`,
    lacks,
  };
}

function howInEnglish(
  claim: Claim,
  naming: Naming,
  one: boolean,
): { qualifier: string; clause: string } {
  switch (claim.reach) {
    case 'same-version-ga':
      return one
        ? {
            qualifier: 'The same version, generally available on each.',
            clause: ' in the same version, generally available on each',
          }
        : {
            qualifier: 'Each in one and the same version, generally available everywhere.',
            clause: ', each in one and the same version, generally available everywhere',
          };
    case 'family-ga':
      return {
        qualifier: 'Generally available on each, but never in the same version.',
        clause: ', generally available on each, but never in the same version',
      };
    case 'same-version-sale': {
      const stages = [
        ...new Set(claim.families.map((family) => stageInEnglish(family, naming))),
      ].filter(Boolean);
      const stage = one ? stages.join('') : '';
      return one
        ? {
            qualifier: `The same version${stage && `; ${stage}`}.`,
            clause: ` in the same version${stage && `, ${stage}`}`,
          }
        : {
            qualifier: 'Each in one and the same version, but not generally available everywhere.',
            clause: ', each in one and the same version, but not generally available everywhere',
          };
    }
    default:
      return {
        qualifier: 'On sale on each, but never in the same version.',
        clause: ', on sale on each, but never in the same version',
      };
  }
}

function stageInEnglish(family: FamilyReach, naming: Naming): string {
  const weakest = weakestStage(family.bestEverywhere);
  if (!weakest) return 'generally available on each, though never one version on all';
  const clouds = list(weakest.clouds.map(naming.cloud));
  if (weakest.stage === 'preview') return `a preview on ${clouds}`;
  return weakest.stage === 'available'
    ? `its stage on ${clouds} is not documented`
    : `deprecated on ${clouds}`;
}

function closestInEnglish(claim: Claim, naming: Naming): string | null {
  const [first] = claim.closest;
  if (!first) return null;
  const names = claim.closest.map((family) => naming.family(family.family));
  const count = first.reach === 'two' ? 'two' : 'one';
  return `${list(names)} ${names.length === 1 ? 'comes' : 'come'} closest, on ${count} of the three`;
}

function lack(family: FamilyReach | NearMiss, naming: Naming): string {
  const missing = 'missingDates' in family ? family.missingDates : [];
  const unknown = missing.map(
    ({ model, cloud, earliest, documented }) =>
      `the first day of ${naming.model(model)} on ${naming.cloud(cloud)} is not documented (between ${formatDay(earliest, 'en')} and ${formatDay(documented, 'en')})`,
  );
  return [reachInEnglish(family, naming), ...unknown].join('; ');
}

function reachInEnglish(family: FamilyReach, naming: Naming): string {
  switch (family.reach) {
    case 'same-version-ga':
      return 'generally available on all three in the same version';
    case 'family-ga':
      return 'generally available on all three, but never the same version';
    case 'same-version-sale': {
      return `the same version on all three, ${stageInEnglish(family, naming)}`;
    }
    case 'family-sale':
      return 'on sale on all three, but never the same version';
    case 'none':
      return 'on none of the three';
    default: {
      const rest = CLOUDS.filter((cloud) => !isOnSale(family.best[cloud]));
      const known = rest.filter((cloud) => family.best[cloud] !== 'not-offered');
      const where = list(CLOUDS.filter((cloud) => isOnSale(family.best[cloud])).map(naming.cloud));
      const others = known.map((cloud) => absence(family.best[cloud], cloud, naming));
      return [`on ${where} only`, ...others].join(', ');
    }
  }
}

function absence(status: CellStatus, cloud: CloudId, naming: Naming): string {
  const words: Partial<Record<CellStatus, string>> = {
    'private-preview': 'in private preview on',
    suspended: 'suspended on',
    retired: 'retired on',
    'not-documented': 'not documented on',
  };
  return `${words[status] ?? 'not on'} ${naming.cloud(cloud)}`;
}

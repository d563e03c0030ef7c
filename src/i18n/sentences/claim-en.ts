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

const list = (items: readonly string[]) => formatList(items, 'en');
const plain = (text: string): Phrase => ({ text, role: 'plain' });

/** The claim in English, for every reach and any number of families. */
export function claimInEnglish(claim: Claim, naming: Naming): ClaimWords {
  const day = formatDay(claim.at, 'en');
  const known = claim.asFarAsDocumented ? ', as far as documented,' : '';
  const lacks = (family: FamilyReach | NearMiss) => lack(family, naming);
  if (claim.reach === null) {
    const closest = closestInEnglish(claim, naming);
    const nobody = known ? 'As far as documented, no top model is on ' : 'No top model is on ';
    return {
      headline: [plain(nobody), { text: 'all three', role: 'all' }, plain(' clouds.')],
      qualifier: closest && `${closest}.`,
      sentence: `As of ${day}, ${lowerFirst(nobody)}all three clouds${closest ? `; ${closest}` : ''}.`,
      lacks,
    };
  }
  const names = claim.families.map((family) => naming.family(family.family));
  const one = names.length === 1;
  const verb = one ? `is${known} the one top model` : `are${known} the top models`;
  const { qualifier, clause } = howInEnglish(claim, naming, one);
  return {
    headline: [
      ...familyPhrases(names, 'en'),
      plain(` ${verb} on `),
      { text: 'all three', role: 'all' },
      plain(' clouds.'),
    ],
    qualifier,
    sentence: `As of ${day}, ${list(names)} ${verb} ${clause}.`,
    lacks,
  };
}

/**
 * Which reach it is, as a line of its own and as the end of the sentence. The end
 * restricts what stands before it, so that it stays true beside a rival with less.
 */
function howInEnglish(
  claim: Claim,
  naming: Naming,
  one: boolean,
): { qualifier: string; clause: string } {
  const each = one ? 'in the same version' : 'in one and the same version each';
  switch (claim.reach) {
    case 'same-version-ga':
      return {
        qualifier: one
          ? 'The same version, generally available on each.'
          : 'Each in one and the same version, generally available everywhere.',
        clause: `on all three clouds ${each}, generally available on each`,
      };
    case 'family-ga':
      return {
        qualifier: 'Generally available on each, but never in the same version.',
        clause: 'generally available on all three clouds, though never in the same version',
      };
    case 'same-version-sale': {
      const [first] = claim.families;
      const stage =
        one && first ? stageInEnglish(first, naming) : 'not generally available everywhere';
      return {
        qualifier: one
          ? `The same version; ${stage}.`
          : `Each in one and the same version, but ${stage}.`,
        clause: `on all three clouds ${each}, ${one ? '' : 'though '}${stage}`,
      };
    }
    default:
      return {
        qualifier: 'On sale on each, but never in the same version.',
        clause: 'on sale on all three clouds, though never in the same version',
      };
  }
}

function stageInEnglish(family: FamilyReach, naming: Naming): string {
  const weakest = weakestStage(family.bestEverywhere);
  if (!weakest) return 'generally available on each';
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
    case 'none': {
      const [unknown, absent] = splitByKnowledge(family);
      if (unknown.length === 0) return 'on none of the three';
      const not = absent.length > 0 ? `not on ${list(absent.map(naming.cloud))}, ` : '';
      return `${not}not documented on ${list(unknown.map(naming.cloud))}`;
    }
    default: {
      const rest = CLOUDS.filter((cloud) => !isOnSale(family.best[cloud]));
      const stated = rest.filter((cloud) => family.best[cloud] !== 'not-offered');
      const where = list(CLOUDS.filter((cloud) => isOnSale(family.best[cloud])).map(naming.cloud));
      const others = stated.map((cloud) => absence(family.best[cloud], cloud, naming));
      // "only" would deny what is merely not known.
      const known = !rest.some((cloud) => family.best[cloud] === 'not-documented');
      return [known ? `on ${where} only` : `documented on ${where}`, ...others].join(', ');
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

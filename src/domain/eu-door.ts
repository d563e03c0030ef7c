/**
 * The trap of a Region that lies in the EU: a deployment made there may still be served from
 * anywhere, where no scope pins it. Regions are named by the cloud for their country.
 */
import type { CloudId } from './cloud.ts';
import type { Scope } from './scope.ts';

/** Azure's Regions in member states, those first that offer most; West Europe is the Netherlands, North Europe Ireland. */
const IN_EU: readonly string[] = [
  'swedencentral',
  'germanywestcentral',
  'francecentral',
  'westeurope',
  'northeurope',
  'italynorth',
  'spaincentral',
  'polandcentral',
];

/** Scopes that keep inference within the EU. */
const WITHIN_EU: readonly Scope[] = ['eu', 'de', 'fr'];

/** Whether one of the scopes keeps inference within the EU. */
export function isKeptInEu(scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => WITHIN_EU.includes(scope));
}

/**
 * A Region in the EU in which an offering can be deployed although nothing keeps inference
 * there; null where there is none. On AWS a Region that is listed is where inference runs, so
 * it is no trap; Google Cloud lists none.
 */
export function euDoor(
  cloud: CloudId,
  regions: readonly string[],
  scopes: readonly Scope[],
): string | null {
  if (cloud !== 'azure' || isKeptInEu(scopes)) return null;
  return IN_EU.find((region) => regions.includes(region)) ?? null;
}

/** Which status entries a claim rests on: for each family that has it and each cloud, the cells that carry it. */
import { asOf } from './as-of.ts';
import { offeringOf, type CatalogueIndex } from './catalogue.ts';
import type { Claim } from './claim.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Model, ModelId } from './schema/model.ts';
import { versionsOf, type FamilyReach } from './reach.ts';
import { isOnSale } from './status.ts';

export interface CarryingCell {
  readonly model: Model;
  readonly cloud: CloudId;
  /** Position of the entry that speaks, in the offering's history. */
  readonly entry: number;
}

/**
 * The cells that carry the claim: those of the exact versions, or, where the family
 * reaches three clouds in different versions only, of its strongest one on each cloud.
 */
export function carryingCells(index: CatalogueIndex, claim: Claim): CarryingCell[] {
  return claim.families.flatMap((family) =>
    CLOUDS.flatMap((cloud) =>
      modelsOn(index, claim, family, cloud).flatMap((model) => {
        const offering = offeringOf(index, model.id, cloud);
        const context = { edition: index.edition, released: model.released };
        const speaking = asOf(offering, claim.at, context).entry;
        const entry = speaking ? (offering?.history.indexOf(speaking) ?? -1) : -1;
        return entry === -1 ? [] : [{ model, cloud, entry }];
      }),
    ),
  );
}

function modelsOn(
  index: CatalogueIndex,
  claim: Claim,
  family: FamilyReach,
  cloud: CloudId,
): Model[] {
  const exact: readonly ModelId[] = versionsOf(family);
  const models = index.modelsOf.get(family.family) ?? [];
  if (exact.length > 0) return models.filter((model) => exact.includes(model.id));
  return models
    .filter((model) => claim.weights === 'all' || model.weights === 'closed')
    .filter((model) => {
      const context = { edition: index.edition, released: model.released };
      const { status } = asOf(offeringOf(index, model.id, cloud), claim.at, context);
      return isOnSale(status) && status === family.best[cloud];
    });
}

/** The lean catalogue with its look-ups. */
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Day } from './day.ts';
import type { Catalogue } from './schema/catalogue.ts';
import type { Family, FamilyId, Model, ModelId } from './schema/model.ts';
import type { Offering } from './schema/offering.ts';

/** An offering with its model at hand. */
export interface Sold {
  readonly model: Model;
  readonly offering: Offering;
}

/** A catalogue with the look-ups that every question needs, built once. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly edition: Day;
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly families: ReadonlyMap<FamilyId, Family>;
  readonly modelsOf: ReadonlyMap<FamilyId, readonly Model[]>;
  /** The offering of a model on a cloud; absent where no source lists one. */
  readonly offerings: ReadonlyMap<ModelId, Readonly<Partial<Record<CloudId, Offering>>>>;
}

/** Builds the look-ups; offerings of unknown models are left out (the catalogue check refuses them). */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const models = new Map(catalogue.models.map((model) => [model.id, model]));
  const families = new Map(catalogue.families.map((family) => [family.id, family]));
  const offerings = new Map<ModelId, Partial<Record<CloudId, Offering>>>();
  for (const offering of catalogue.offerings) {
    const byCloud = offerings.get(offering.model) ?? {};
    byCloud[offering.cloud] = offering;
    offerings.set(offering.model, byCloud);
  }
  const modelsOf = new Map<FamilyId, Model[]>();
  for (const model of catalogue.models) {
    const siblings = modelsOf.get(model.family);
    if (siblings) siblings.push(model);
    else modelsOf.set(model.family, [model]);
  }
  return { catalogue, edition: catalogue.edition, models, families, modelsOf, offerings };
}

/** The offering of a model on a cloud, or undefined where no source lists one. */
export function offeringOf(
  index: CatalogueIndex,
  model: ModelId,
  cloud: CloudId,
): Offering | undefined {
  return index.offerings.get(model)?.[cloud];
}

/** One value for each cloud, in the order of the screen. */
export function perCloud<T>(valueOf: (cloud: CloudId) => T): Record<CloudId, T> {
  const values: Partial<Record<CloudId, T>> = {};
  for (const cloud of CLOUDS) values[cloud] = valueOf(cloud);
  // Every cloud has got its value.
  return values as Record<CloudId, T>;
}

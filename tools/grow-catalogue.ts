import type { Catalogue } from '#domain/schema/catalogue.ts';

/** A catalogue of a given size, made of copies of a real one under other names; for measuring, never for showing. */
export function growCatalogue(real: Catalogue, size: number): Catalogue {
  const rounds = Math.ceil(size / real.models.length);
  const models = Array.from({ length: rounds }, (_, round) =>
    real.models.map((model) => ({
      ...model,
      id: copyOf(model.id, round),
      name: nameOf(model.name, round),
    })),
  )
    .flat()
    .slice(0, size);
  const known = new Set(models.map((model) => model.id));
  const offerings = Array.from({ length: rounds }, (_, round) =>
    real.offerings.map((offering) => ({ ...offering, model: copyOf(offering.model, round) })),
  )
    .flat()
    .filter((offering) => known.has(offering.model));
  return { ...real, models, offerings };
}

function copyOf(id: string, round: number): string {
  return round === 0 ? id : `${id}-copy-${round}`;
}

function nameOf(name: string, round: number): string {
  return round === 0 ? name : `${name} copy ${round}`;
}

import type { Deal } from '#domain/deal.ts';
import type { Event } from '#domain/event.ts';
import type { Citations, CitedSources } from '#domain/evidence.ts';

/** What the deal's parts tell; null where an answer has not come. */
export interface Told {
  readonly deal: Deal;
  readonly events: readonly Event[] | null;
  readonly sources: CitedSources | null;
  /** The sources of every status: of what the catalogue's dates rest on. */
  readonly citations: Citations | null;
}

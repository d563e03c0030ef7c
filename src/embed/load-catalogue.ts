import { fetchJson } from '#api/fetch-json.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';

/** The catalogue from the API, for a page that does not carry one, or that another server knows better. */
export function loadCatalogue(): Promise<Catalogue> {
  return fetchJson('/catalogue', Catalogue);
}

/** Google Cloud: resource names and addresses with a location, ids with a revision. */
import { plain, type Pasted } from './pasted.ts';

const RESOURCE = /(?:^|\/)locations\/([a-z0-9-]+)(?:\/|$)/;
const MODEL = /(?:^|\/)publishers\/[a-z0-9-]+\/(?:models|model-garden)\/([^/?#\s]+)/;
const HOST =
  /^https?:\/\/(?:([a-z0-9-]+)-)?aiplatform\.(?:([a-z0-9-]+)\.rep\.)?googleapis\.com(?:\/|$)/;

/** An address or a resource name of Google Cloud; null where it is none. */
export function readVertex(text: string): Pasted | null {
  const host = HOST.exec(text);
  const isResource = RESOURCE.test(text) && /(?:^|\/)projects\//.test(text);
  const model = MODEL.exec(text)?.[1];
  if (!host && !isResource && model === undefined) return null;
  const form = host ? 'vertex-address' : 'vertex-resource';
  const location = RESOURCE.exec(text)?.[1] ?? host?.[1] ?? host?.[2] ?? null;
  const open = /\/endpoints\/openapi/.test(text);
  if (model === undefined || open) return plain(form, null, { cloud: 'gcp', ...placed(location) });
  return plain(form, model, { cloud: 'gcp', ...placed(location) });
}

/** A location is a geography (`global`, `eu`) or a Region (`europe-west1`). */
function placed(location: string | null): Partial<Pasted> {
  if (location === null) return {};
  return /\d$/.test(location) ? { region: location } : { prefix: location, isImplied: true };
}

/** An id with a revision, as only Google Cloud writes it: `claude-sonnet-4-5@20250929`. */
export function readRevision(text: string): Pasted | null {
  return /^[a-z][\w./-]*@(?:default|latest|[\d-]+)$/.test(text)
    ? plain('vertex-id', text, { cloud: 'gcp' })
    : null;
}

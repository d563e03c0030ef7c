/** The form of a pasted string: every form is tried, the most telling first. */
import { plain, type Pasted } from './pasted.ts';
import { readAzure } from './read-azure.ts';
import { readArn, readBedrockAddress, readBedrockId } from './read-bedrock.ts';
import { readCloudPrefix, readOtherPrefix } from './read-prefix.ts';
import { readRevision, readVertex } from './read-vertex.ts';

/** More than this is a text, and no id. */
const MAX_PASTED = 2000;
const EDGES = /^[\s"'`“”„‘’,;()<>]+|[\s"'`“”„‘’,;()<>]+$/gu;

/** The string without quotes and white space around it, in lower case, with `%3A` read as `:`. */
export function cleaned(pasted: string): string {
  const text = pasted.slice(0, MAX_PASTED).replaceAll(EDGES, '').toLowerCase();
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a single string names, without looking anything up. It must be clean. */
export function readPasted(text: string): Pasted {
  return (
    readArn(text) ??
    readBedrockAddress(text) ??
    readVertex(text) ??
    readAzure(text) ??
    readBedrockId(text) ??
    readCloudPrefix(text) ??
    readRevision(text) ??
    lastOfAddress(text) ??
    readOtherPrefix(text) ??
    plain('model-id', text)
  );
}

/** Of another address the part after `models/`: it names a model, but none of the three clouds. */
function lastOfAddress(text: string): Pasted | null {
  if (!/^https?:\/\//.test(text)) return null;
  const model = /\/models?\/(?:[^/?#]+\/)?([^/?#]+)/.exec(text)?.[1];
  return plain('prefixed-id', model ?? null);
}

/** Who carries requests: the network, or whatever the entry found where a worker is refused. */

/** What a carrier does: answers an address like `fetch` does. */
export type Carry = (url: string, init: RequestInit) => Promise<Response>;

/** Finds a carrier; null means the network itself. */
export type FindCarrier = () => Promise<Carry | null>;

/** Plain requests, for a server or a worker to answer. */
export const overNetwork: Carry = (url, init) => fetch(url, init);

let find: FindCarrier = async () => null;
let ready: Promise<Carry> | undefined;

/** Called by an entry before the first request; whoever asks waits until the carrier is there. */
export function setCarrier(next: FindCarrier): void {
  find = next;
  ready = undefined;
}

/** The carrier, once it is there. One that could not be found is looked for anew by the next question. */
export async function carrierReady(): Promise<Carry> {
  ready ??= find().then((carry) => carry ?? overNetwork);
  try {
    return await ready;
  } catch (error) {
    ready = undefined;
    throw error;
  }
}

/** Finds once; what failed is tried anew when it is asked for again. */
export function foundOnce(start: FindCarrier): FindCarrier {
  let found: Promise<Carry | null> | undefined;
  return async () => {
    try {
      return await (found ??= start());
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
}

/** Answers from the files that the build has pressed beside the page, and where one is missing from `later`. */
export function pressedFirst(later: FindCarrier): Carry {
  return async (url, init) => {
    const file = await fetch(`${url}.json`, init).catch(() => null);
    if (file?.ok && /json/.test(file.headers.get('content-type') ?? '')) return file;
    return ((await later()) ?? overNetwork)(url, init);
  };
}

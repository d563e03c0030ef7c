/** Who carries requests: the network, or whatever the entry found where a worker is refused. */

/** What a carrier does: answers an address like `fetch` does. */
export type Carry = (url: string, init: RequestInit) => Promise<Response>;

/** Plain requests, for a server or a worker to answer. */
export const overNetwork: Carry = (url, init) => fetch(url, init);

let ready: Promise<Carry> = Promise.resolve(overNetwork);

/** Called once by an entry, before the first request; requests wait until the carrier is there. */
export function setCarrier(carrier: Promise<Carry | null>): void {
  ready = carrier.then((carry) => carry ?? overNetwork);
}

/** The carrier, once it is there. */
export function carrierReady(): Promise<Carry> {
  return ready;
}

/** Answers from the files that the build has pressed beside the page, and where one is missing from `later`. */
export function pressedFirst(later: () => Promise<Carry | null>): Carry {
  return async (url, init) => {
    const file = await fetch(`${url}.json`, init).catch(() => null);
    if (file?.ok && /json/.test(file.headers.get('content-type') ?? '')) return file;
    return ((await later()) ?? overNetwork)(url, init);
  };
}

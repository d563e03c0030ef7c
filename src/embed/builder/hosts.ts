/** The pages that a widget is tried in before it is pasted: kind ones and hostile ones. */

export type HostId = 'plain' | 'sandboxed' | 'storage' | 'narrow' | 'dark' | 'noScript';

export interface PreviewHost {
  readonly id: HostId;
  /** The frame's `sandbox`; null where it has none. */
  readonly sandbox: string | null;
  /** In pixels; null: as wide as there is room. */
  readonly width: number | null;
  readonly dark: boolean;
}

export const PLAIN: PreviewHost = { id: 'plain', sandbox: null, width: null, dark: false };

/**
 * A frame without an origin of its own is refused cookies, storage and workers, which is
 * what a browser does that blocks third-party storage; so `storage` is that frame with all
 * else allowed, and `sandboxed` the same with nothing but script.
 */
export const HOSTS: readonly PreviewHost[] = [
  PLAIN,
  { ...PLAIN, id: 'sandboxed', sandbox: 'allow-scripts' },
  {
    ...PLAIN,
    id: 'storage',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals',
  },
  { ...PLAIN, id: 'narrow', width: 280 },
  { ...PLAIN, id: 'dark', dark: true },
  { ...PLAIN, id: 'noScript', sandbox: '' },
];

/** What a preview frame has said so far. */
export interface Observed {
  /** `silent`: it has loaded, and nothing came for a while. */
  readonly state: 'waiting' | 'ready' | 'blocked' | 'silent';
  /** The height it asked for last; null: none. */
  readonly height: number | null;
}

export const NOTHING_YET: Observed = { state: 'waiting', height: null };

/** What is said of a frame: whether it works, and each setting that is missing. */
export type Finding =
  'works' | 'waiting' | 'noScripts' | 'noPopups' | 'noAccess' | 'silent' | 'fixedHeight';

/** What a host lacks, from how its frame is set up and what really came out of it. */
export function findingsOf({ sandbox }: PreviewHost, { state }: Observed): readonly Finding[] {
  const allows = (token: string) => sandbox === null || sandbox.split(' ').includes(token);
  if (!allows('allow-scripts')) return ['noScripts', 'fixedHeight'];
  if (state === 'waiting') return ['waiting'];
  if (state === 'blocked') return ['noAccess', 'fixedHeight'];
  if (state === 'silent') return ['silent', 'fixedHeight'];
  return allows('allow-popups') ? ['works'] : ['works', 'noPopups'];
}

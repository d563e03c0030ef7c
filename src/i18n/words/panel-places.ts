import { words } from '#i18n/words.ts';

/** Where an offering can be called, and where inference runs: two questions. */
export const panelPlaceWords = words(
  {
    scopesGlobal: '“Global” means anywhere: unpinned.',
    regions: {
      azure: 'Callable from',
      aws: 'Runs in one Region',
      gcp: 'Regions',
    },
    callableFrom: 'Callable from',
    runsIn: 'Runs in',
    notInProfiles: 'Not documented for each profile.',
    euDoor: (region: string) =>
      `A deployment in ${region}, a Region in the EU, is not thereby pinned to the EU: it may be served from anywhere.`,
    regionCount: (count: number) => (count === 1 ? '1 region' : `${count} regions`),
  },
  {
    scopesGlobal: '„Global“ heißt überall: ungebunden.',
    regions: {
      azure: 'Aufrufbar über',
      aws: 'Läuft in einer Region',
      gcp: 'Regionen',
    },
    callableFrom: 'Aufrufbar über',
    runsIn: 'Läuft in',
    notInProfiles: 'Nicht für jedes Profil belegt.',
    euDoor: (region: string) =>
      `Eine Bereitstellung in ${region}, einer Region in der EU, ist dadurch nicht an die EU gebunden: Sie kann von überall bedient werden.`,
    regionCount: (count: number) => (count === 1 ? '1 Region' : `${count} Regionen`),
  },
);

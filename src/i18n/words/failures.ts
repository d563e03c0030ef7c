import { words } from '#i18n/words.ts';

/** What is said when the catalogue, a link or an address fails: it comes when something does. */
export const failureWords = words(
  {
    stale: (edition: string, days: number) =>
      `The server answers with an old catalogue: edition ${edition}, ${days} days ago. Newer changes are missing.`,
    clock: (edition: string) =>
      `The clock of this device seems wrong: it shows a day before the facts were gathered. Live stands for ${edition} here.`,
    empty: 'The catalogue is empty: it lists no model.',
    failed: 'The catalogue could not be loaded',
    unreachable: 'The server gave no answer. Check the connection, then try again.',
    refused: (status: string) =>
      `The server refused with status ${status}. Try again, or report it if it lasts.`,
    unreadable: 'The answer broke off before its end. Try again.',
    unexpected:
      'The answer has another shape than this version of the app understands. Reload the page, or report it if it lasts.',
    lostFile: 'A file of the app did not come. Check the connection, then try again.',
    detail: 'In detail',
    scenario: (name: string) => `This link switches a failure on: scenario “${name}”.`,
    scenarioOff: 'Switch it off and try again',
    missing: 'There is no such page',
    missingHelp: 'The address may be mistyped or from another version.',
    home: 'Go to Availability',
    problems: 'Parts of this link were left out',
    unknownParam: (param: string) => `“${param}” is nothing that this page can be set to`,
    wrongParam: (param: string, value: string) =>
      `“${value}” is nothing that “${param}” can be set to`,
    beyond: (day: string) =>
      `${day} is too far away to say anything of it; the nearest day is shown`,
    newerLink: 'The link was made by a newer version; what this one understands is shown',
    unknownThing: {
      model: (value: string) => `The link names a model that we do not know: “${value}”`,
      in: (value: string) => `That cloud does not sell the model: “${value}”`,
      lab: (value: string) => `The link names a lab that we do not know: “${value}”`,
      family: (value: string) => `The link names a family that we do not know: “${value}”`,
      toggle: (value: string) => `The link unfolds a family that we do not know: “${value}”`,
      focus: (value: string) =>
        `The link points at a family or model that we do not know: “${value}”`,
      cloud: (value: string) => `The link names a cloud that we do not know: “${value}”`,
      at: (value: string) => `“${value}” is no day; days are written like 2026-06-29`,
    },
    dismiss: 'Dismiss',
    lastGood: (edition: string) => `What stands below is the last good data, edition ${edition}.`,
  },
  {
    stale: (edition: string, days: number) =>
      `Der Server liefert einen alten Katalog: Ausgabe ${edition}, vor ${days} Tagen. Neuere Änderungen fehlen.`,
    clock: (edition: string) =>
      `Die Uhr dieses Geräts geht wohl falsch: Sie zeigt einen Tag, bevor die Fakten gesammelt wurden. „Live“ steht hier für den ${edition}.`,
    empty: 'Der Katalog ist leer: Er führt kein Modell.',
    failed: 'Der Katalog ließ sich nicht laden',
    unreachable:
      'Der Server hat nicht geantwortet. Bitte die Verbindung prüfen und es noch einmal versuchen.',
    refused: (status: string) =>
      `Der Server hat mit Status ${status} abgelehnt. Bitte noch einmal versuchen oder melden, wenn es so bleibt.`,
    unreadable: 'Die Antwort bricht vor ihrem Ende ab. Bitte noch einmal versuchen.',
    unexpected:
      'Die Antwort hat eine andere Form, als diese Fassung der App versteht. Bitte die Seite neu laden oder melden, wenn es so bleibt.',
    lostFile:
      'Eine Datei der App kam nicht an. Bitte die Verbindung prüfen und es noch einmal versuchen.',
    detail: 'Im Einzelnen',
    scenario: (name: string) => `Dieser Link schaltet eine Störung ein: Szenario „${name}“.`,
    scenarioOff: 'Ausschalten und noch einmal versuchen',
    missing: 'Diese Seite gibt es nicht',
    missingHelp: 'Die Adresse ist vielleicht vertippt oder gehört zu einer anderen Fassung.',
    home: 'Zur Verfügbarkeit',
    problems: 'Teile dieses Links wurden ausgelassen',
    unknownParam: (param: string) => `„${param}“ lässt sich auf dieser Seite nicht einstellen`,
    wrongParam: (param: string, value: string) =>
      `„${value}“ ist nichts, was sich für „${param}“ einstellen lässt`,
    beyond: (day: string) =>
      `${day} liegt zu weit weg, um etwas darüber zu sagen; gezeigt wird der nächste Tag`,
    newerLink: 'Der Link stammt aus einer neueren Fassung; gezeigt wird, was diese versteht',
    unknownThing: {
      model: (value: string) => `Der Link nennt ein Modell, das wir nicht kennen: „${value}“`,
      in: (value: string) => `Diese Cloud bietet das Modell nicht an: „${value}“`,
      lab: (value: string) => `Der Link nennt ein Labor, das wir nicht kennen: „${value}“`,
      family: (value: string) => `Der Link nennt eine Familie, die wir nicht kennen: „${value}“`,
      toggle: (value: string) =>
        `Der Link klappt eine Familie auf, die wir nicht kennen: „${value}“`,
      focus: (value: string) =>
        `Der Link zeigt auf eine Familie oder ein Modell, das wir nicht kennen: „${value}“`,
      cloud: (value: string) => `Der Link nennt eine Cloud, die wir nicht kennen: „${value}“`,
      at: (value: string) => `„${value}“ ist kein Tag; Tage schreibt man wie 2026-06-29`,
    },
    dismiss: 'Schließen',
    lastGood: (edition: string) =>
      `Darunter stehen die letzten brauchbaren Daten, Ausgabe ${edition}.`,
  },
);

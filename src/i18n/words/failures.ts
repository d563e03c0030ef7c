import { words } from '#i18n/words.ts';

/** What is said when the catalogue, a link or an address fails: it comes when something does. */
export const failureWords = words(
  {
    stale: (edition: string, days: number) =>
      `The server answers with an old catalogue: edition ${edition}, ${days} days ago. Newer changes are missing.`,
    empty: 'The catalogue is empty: it lists no model.',
    failed: 'The catalogue could not be loaded',
    unreachable: 'The server gave no answer. Check the connection, then try again.',
    refused: (status: string) =>
      `The server refused with status ${status}. Try again, or report it if it lasts.`,
    unreadable: 'The answer broke off before its end. Try again.',
    unexpected:
      'The answer has another shape than this version of the app understands. Reload the page, or report it if it lasts.',
    detail: 'In detail',
    retry: 'Try again',
    scenario: (name: string) => `This link switches a failure on: scenario “${name}”.`,
    scenarioOff: 'Switch it off and try again',
    missing: 'There is no such page',
    missingHelp: 'The address may be mistyped or from another version.',
    home: 'Go to Availability',
    problems: 'Parts of this link were left out',
    unknownParam: (param: string) => `“${param}” is no setting of this page`,
    wrongParam: (param: string, value: string) => `“${value}” is no value for “${param}”`,
    newerLink: 'the link was made by a newer version; what this one understands is shown',
    dismiss: 'Dismiss',
    lastGood: (edition: string) => `What stands below is the last good data, edition ${edition}.`,
  },
  {
    stale: (edition: string, days: number) =>
      `Der Server liefert einen alten Katalog: Ausgabe ${edition}, vor ${days} Tagen. Neuere Änderungen fehlen.`,
    empty: 'Der Katalog ist leer: Er führt kein Modell.',
    failed: 'Der Katalog ließ sich nicht laden',
    unreachable:
      'Der Server hat nicht geantwortet. Bitte die Verbindung prüfen und es noch einmal versuchen.',
    refused: (status: string) =>
      `Der Server hat mit Status ${status} abgelehnt. Bitte noch einmal versuchen oder melden, wenn es so bleibt.`,
    unreadable: 'Die Antwort bricht vor ihrem Ende ab. Bitte noch einmal versuchen.',
    unexpected:
      'Die Antwort hat eine andere Form, als diese Fassung der App versteht. Bitte die Seite neu laden oder melden, wenn es so bleibt.',
    detail: 'Im Einzelnen',
    retry: 'Noch einmal versuchen',
    scenario: (name: string) => `Dieser Link schaltet eine Störung ein: Szenario „${name}“.`,
    scenarioOff: 'Ausschalten und noch einmal versuchen',
    missing: 'Diese Seite gibt es nicht',
    missingHelp: 'Die Adresse ist vielleicht vertippt oder gehört zu einer anderen Fassung.',
    home: 'Zur Verfügbarkeit',
    problems: 'Teile dieses Links wurden ausgelassen',
    unknownParam: (param: string) => `„${param}“ ist keine Einstellung dieser Seite`,
    wrongParam: (param: string, value: string) => `„${value}“ ist kein Wert für „${param}“`,
    newerLink: 'der Link stammt aus einer neueren Fassung; gezeigt wird, was diese versteht',
    dismiss: 'Schließen',
    lastGood: (edition: string) =>
      `Darunter stehen die letzten brauchbaren Daten, Ausgabe ${edition}.`,
  },
);

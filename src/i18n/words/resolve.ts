import type { Form } from '#domain/resolve/form.ts';
import type { Warning } from '#domain/resolve/warning.ts';
import { plural } from '#i18n/format-amounts.ts';
import { words } from '#i18n/words.ts';

/** What a warning is about, as people read it. */
export interface WarnedOf {
  /** The model, or what was pasted where there is none. */
  readonly name: string;
  readonly cloud: string;
  /** The scope that was asked for. */
  readonly asked: string | null;
  /** The scopes that are documented instead; empty: no source says. */
  readonly scopes: string;
  /** The documented id; null: no source says. */
  readonly id: string | null;
  /** The scope that has ended, where others have not. */
  readonly where: string | null;
  readonly day: string | null;
  /** What is out of scope, by kind; null: it is not known what it is. */
  readonly kind: string | null;
}

type Sentences = Readonly<Record<Warning, (of: WarnedOf) => string>>;

/** The resolver: forms, warnings, and what words ask for. */
export const resolveWords = words(
  {
    warnings: {
      'no-such-scope': ({ name, cloud, asked, scopes }) =>
        `${asked === null ? 'This place' : `“${asked}”`} is not documented for ${name} on ${cloud}${scopes === '' ? '' : `; documented: ${scopes}`}.`,
      'bare-id': ({ id }) =>
        `Bedrock’s runtime refuses this id without a prefix${id === null ? '' : `; write ${id}, or the profile of another scope`}.`,
      'undocumented-version': ({ id, cloud }) =>
        `This version of the id is not documented on ${cloud}${id === null ? '' : `; documented is ${id}`}.`,
      ended: ({ name, cloud, where, day }) =>
        `${name} is retired on ${cloud}${where === null ? '' : ` (${where})`}${day === null ? '' : ` since ${day}`}.`,
      ending: ({ name, cloud, day }) =>
        `${name} ends on ${cloud}${day === null ? '' : ` on ${day}`}.`,
      'private-preview': ({ name, cloud }) =>
        `${name} is in private preview on ${cloud}: only those who are invited can call it.`,
      'deployment-name': ({ id }) =>
        `The name of a deployment, which its owner chose: which model answers stands in the deployment${id === null ? '' : `, probably ${id}`}.`,
      'hidden-model': () => 'This names no model: which one answers is set where it was created.',
      'not-offered': ({ name, cloud }) => `No source lists ${name} on ${cloud}.`,
      'not-in-catalogue': ({ name, kind }) =>
        kind === null
          ? `“${name}” is no model of this catalogue.`
          : `“${name}” is ${kind}: not in this catalogue.`,
    } satisfies Sentences,
    forms: {
      'bedrock-id': 'Bedrock id',
      'bedrock-arn': 'Bedrock ARN',
      'bedrock-address': 'Bedrock address',
      'vertex-id': 'Google Cloud id',
      'vertex-resource': 'Google Cloud resource',
      'vertex-address': 'Google Cloud address',
      'azure-deployment': 'Azure deployment',
      'azure-address': 'Azure address',
      'prefixed-id': 'id with a prefix',
      'model-id': 'model id',
      words: 'words',
    } satisfies Record<Form, string>,
    only: (name: string, clouds: string) => `${name}: only on ${clouds}`,
    notOn: (name: string, cloud: string, clouds: string) =>
      `${name}: not offered on ${cloud}; on ${clouds}`,
    nowhere: (name: string, cloud: string) => `${name}: not offered on ${cloud}, nor elsewhere`,
    models: 'All models',
    on: (cloud: string) => `on ${cloud}`,
    in: (scope: string) => `pinned to ${scope}`,
    with: (capability: string) => `with ${capability.toLowerCase()}`,
    open: 'with open weights',
    tokens: (tokens: string) => `with ${tokens} tokens of context or more`,
    upTo: (price: string) => `up to ${price} per million input tokens`,
    topics: {
      price: 'cheapest first',
      context: 'longest context first',
      retirement: 'with their retirement dates',
    },
    title: 'Ids',
    empty: 'Paste ids; see what they call, where, and until when',
    lead: 'One id, a list of up to 500 lines, or a configuration file: JSON, YAML, TOML, .env or Terraform. Everything happens in this page; nothing you paste leaves it.',
    field: 'Ids, addresses, or a configuration file',
    file: 'Choose a file',
    drop: 'or drop it here',
    clear: 'Clear',
    tryOne: 'For example',
    examples: {
      pinned: 'An id pinned to the EU',
      bare: 'One without its prefix',
      deployment: 'A deployment on Azure',
      address: 'An address on Google Cloud',
      config: 'A configuration file',
      phrase: 'Words',
    },
    headline: (good: number, all: number) =>
      all === 1
        ? good === 1
          ? 'This id is current and documented.'
          : 'This id needs a look.'
        : good === all
          ? `All ${all} ids are current and documented.`
          : `${good} of ${all} ids ${good === 1 ? 'is' : 'are'} current and documented; ${all - good} ${all - good === 1 ? 'needs' : 'need'} a look.`,
    onlyWords: (count: number) =>
      count === 1 ? 'Words, answered by a view.' : `${count} lines of words, answered by views.`,
    noIds: 'No ids in this text.',
    over: (count: number) =>
      `${plural(count, 'en', 'line', 'lines')} beyond the first 500 not read.`,
    tooLarge: 'This file is too large: at most 500 lines are read.',
    unreadable: 'The file could not be read.',
    line: (line: number) => `Line ${line}`,
    results: 'Results',
    good: 'Current and documented',
    look: 'Needs a look',
    unpinned: 'names no scope',
    write: 'Write',
    alsoOn: 'The same model on other clouds',
    copyId: (id: string) => `Copy the id ${id}`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C or ⌘C',
    loading: 'Loading the ids of the catalogue …',
    failed: 'The ids of the catalogue could not be loaded.',
    ends: (day: string) => `ends ${day}`,
    unknownId: 'no id documented',
    description:
      'From any model id, ARN, address or deployment name to model, cloud, scope, status and the same model’s ids on the other clouds.',
  },
  {
    warnings: {
      'no-such-scope': ({ name, cloud, asked, scopes }) =>
        `${asked === null ? 'Dieser Ort' : `„${asked}“`} ist für ${name} auf ${cloud} nicht belegt${scopes === '' ? '' : `; belegt: ${scopes}`}.`,
      'bare-id': ({ id }) =>
        `Die Runtime von Bedrock lehnt diese ID ohne Präfix ab${id === null ? '' : `; zu schreiben ist ${id} oder das Profil eines anderen Geltungsbereichs`}.`,
      'undocumented-version': ({ id, cloud }) =>
        `Diese Version der ID ist auf ${cloud} nicht belegt${id === null ? '' : `; belegt ist ${id}`}.`,
      ended: ({ name, cloud, where, day }) =>
        `${name} ist auf ${cloud}${where === null ? '' : ` (${where})`}${day === null ? '' : ` seit dem ${day}`} abgeschaltet.`,
      ending: ({ name, cloud, day }) =>
        `${name} endet auf ${cloud}${day === null ? '' : ` am ${day}`}.`,
      'private-preview': ({ name, cloud }) =>
        `${name} ist auf ${cloud} in privater Vorschau: nur auf Einladung aufrufbar.`,
      'deployment-name': ({ id }) =>
        `Der Name einer Bereitstellung, frei gewählt: Welches Modell antwortet, steht in ihr${id === null ? '' : `, vermutlich ${id}`}.`,
      'hidden-model': () =>
        'Das nennt kein Modell: Welches antwortet, ist dort festgelegt, wo es angelegt wurde.',
      'not-offered': ({ name, cloud }) => `Keine Quelle führt ${name} auf ${cloud}.`,
      'not-in-catalogue': ({ name, kind }) =>
        kind === null
          ? `„${name}“ ist kein Modell dieses Katalogs.`
          : `„${name}“ ist ${kind}: nicht in diesem Katalog.`,
    },
    forms: {
      'bedrock-id': 'Bedrock-ID',
      'bedrock-arn': 'Bedrock-ARN',
      'bedrock-address': 'Bedrock-Adresse',
      'vertex-id': 'Google-Cloud-ID',
      'vertex-resource': 'Google-Cloud-Ressource',
      'vertex-address': 'Google-Cloud-Adresse',
      'azure-deployment': 'Azure-Bereitstellung',
      'azure-address': 'Azure-Adresse',
      'prefixed-id': 'ID mit Präfix',
      'model-id': 'Modell-ID',
      words: 'Wörter',
    },
    only: (name: string, clouds: string) => `${name}: nur auf ${clouds}`,
    notOn: (name: string, cloud: string, clouds: string) =>
      `${name}: auf ${cloud} nicht angeboten; auf ${clouds}`,
    nowhere: (name: string, cloud: string) => `${name}: weder auf ${cloud} noch anderswo angeboten`,
    models: 'Alle Modelle',
    on: (cloud: string) => `auf ${cloud}`,
    in: (scope: string) => `festlegbar auf ${scope}`,
    with: (capability: string) => `mit ${capability}`,
    open: 'mit offenen Gewichten',
    tokens: (tokens: string) => `mit mindestens ${tokens} Token Kontext`,
    upTo: (price: string) => `bis ${price} je Million Eingabe-Token`,
    topics: {
      price: 'günstigste zuerst',
      context: 'längster Kontext zuerst',
      retirement: 'mit ihren Abschaltterminen',
    },
    title: 'IDs',
    empty: 'IDs einfügen und sehen, was sie aufrufen, wo und wie lange noch',
    lead: 'Eine ID, eine Liste mit bis zu 500 Zeilen oder eine Konfigurationsdatei: JSON, YAML, TOML, .env oder Terraform. Alles geschieht in dieser Seite; nichts Eingefügtes verlässt sie.',
    field: 'IDs, Adressen oder eine Konfigurationsdatei',
    file: 'Datei wählen',
    drop: 'oder hier ablegen',
    clear: 'Leeren',
    tryOne: 'Zum Beispiel',
    examples: {
      pinned: 'Eine auf die EU festgelegte ID',
      bare: 'Eine ohne Präfix',
      deployment: 'Eine Bereitstellung auf Azure',
      address: 'Eine Adresse auf Google Cloud',
      config: 'Eine Konfigurationsdatei',
      phrase: 'Wörter',
    },
    headline: (good: number, all: number) =>
      all === 1
        ? good === 1
          ? 'Diese ID ist aktuell und belegt.'
          : 'Diese ID will angesehen werden.'
        : good === all
          ? `Alle ${all} IDs sind aktuell und belegt.`
          : `${good} von ${all} IDs ${good === 1 ? 'ist' : 'sind'} aktuell und belegt; ${all - good} ${all - good === 1 ? 'will' : 'wollen'} angesehen werden.`,
    onlyWords: (count: number) =>
      count === 1
        ? 'Wörter, von einer Ansicht beantwortet.'
        : `${count} Zeilen Wörter, von Ansichten beantwortet.`,
    noIds: 'In diesem Text stehen keine IDs.',
    over: (count: number) =>
      `${plural(count, 'de', 'Zeile', 'Zeilen')} nach den ersten 500 nicht gelesen.`,
    tooLarge: 'Die Datei ist zu groß: Gelesen werden höchstens 500 Zeilen.',
    unreadable: 'Die Datei war nicht zu lesen.',
    line: (line: number) => `Zeile ${line}`,
    results: 'Ergebnisse',
    good: 'Aktuell und belegt',
    look: 'Ansehen',
    unpinned: 'nennt keinen Geltungsbereich',
    write: 'Zu schreiben',
    alsoOn: 'Dasselbe Modell auf anderen Clouds',
    copyId: (id: string) => `Die ID ${id} kopieren`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert: Strg+C oder ⌘C drücken',
    loading: 'Die IDs des Katalogs werden geladen …',
    failed: 'Die IDs des Katalogs ließen sich nicht laden.',
    ends: (day: string) => `endet am ${day}`,
    unknownId: 'keine ID belegt',
    description:
      'Von jeder Modell-ID, ARN, Adresse oder Bereitstellung zu Modell, Cloud, Geltungsbereich, Status und den IDs desselben Modells auf den anderen Clouds.',
  },
);

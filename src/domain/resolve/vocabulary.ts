/** The words by which people mean clouds, scopes, capabilities and topics, in English and German. */
import type { Capability } from '#domain/capability.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Scope } from '#domain/scope.ts';
import type { Status } from '#domain/status.ts';
import type { Topic } from './suggestion.ts';

type Named<T extends string> = readonly (readonly [T, string])[];

const compiled = new Map<string, RegExp>();

/** Whole words only; letters beyond ASCII are letters too. Put together once: a list of ids asks often. */
export function wholeWord(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
    compiled.set(source, pattern);
  }
  return pattern;
}

export const CAPABILITY_WORDS: Named<Capability> = [
  ['prompt-caching', 'prompt[- ]?cach(?:e|ing)|caching|zwischenspeicher\\p{L}*'],
  [
    'batch',
    'batch(?:es|[- ]?(?:api|inference|processing|verarbeitung|inferenz))?|stapelverarbeitung',
  ],
  [
    'tool-use',
    'tool[- ]?(?:use|calling|calls?)|tools|function[- ]?calling|werkzeuge?|funktionsaufrufe?',
  ],
  [
    'structured-outputs',
    'structured[- ]outputs?|json[- ](?:schema|mode|output)|strukturierte ausgaben?',
  ],
  ['streaming', 'stream(?:ing)?'],
  ['vision', 'vision|image input|images|bildeingabe|bilder|bildverständnis'],
  ['pdf', 'pdfs?(?:[- ](?:input|support|eingabe))?'],
  ['citations', 'citations?|zitate?|quellenangaben?'],
  ['extended-thinking', 'extended[- ]thinking|thinking|reasoning|denkmodus'],
  ['web-search', 'web[- ]?(?:search|suche)|websuche'],
  ['computer-use', 'computer[- ]use|computernutzung|computersteuerung'],
  ['code-execution', 'code[- ]?(?:execution|interpreter)|codeausführung'],
  ['mcp', 'mcp|model context protocol'],
  [
    'token-counting',
    'token[- ]?count(?:ing)?|count(?:ing)? tokens|token[- ]?zählung|tokens zählen',
  ],
];

export const CLOUD_WORDS: Named<CloudId> = [
  [
    'gcp',
    'google cloud(?: platform)?|gcp|google vertex(?: ai)?|vertex(?:[- ]?ai)?|(?:gemini enterprise )?agent platform|(?:(?:on|auf|bei|via|über|in) )google',
  ],
  [
    'aws',
    'amazon bedrock|aws bedrock|amazon web services|aws|bedrock|(?:(?:on|auf|bei|via|über) )amazon',
  ],
  [
    'azure',
    'microsoft (?:azure|foundry)|azure(?:[- ](?:ai|foundry|openai))*|(?:ai )?foundry|(?:(?:on|auf|bei|via|über) )microsoft',
  ],
];

/** Words that are prepositions elsewhere ("in", "no", "id", "de") mean no scope. */
export const SCOPE_WORDS: Named<Scope> = [
  ['us-gov', 'us[- ]?gov(?:cloud)?|govcloud|gov cloud'],
  ['eu', 'eu|europe|europa|european(?: union)?|europäisch\\p{L}*'],
  ['us', 'us|usa|united states|vereinigte\\p{L}* staaten'],
  ['uk', 'uk|united kingdom|britain|england|großbritannien|vereinigte\\p{L}* königreich'],
  ['jp', 'jp|japan'],
  ['au', 'au|australia|australien'],
  ['in', 'india|indien'],
  ['ca', 'canada|kanada'],
  ['apac', 'apac|asia(?: pacific)?|asien(?:-pazifik)?'],
  ['sg', 'singapore|singapur'],
  ['id', 'indonesia|indonesien'],
  ['br', 'brazil|brasilien'],
  ['kr', 'korea|south korea|südkorea'],
  ['ch', 'switzerland|schweiz'],
  ['ae', 'uae|emirates|emirate\\p{L}*'],
  ['de', 'germany|deutschland'],
  ['fr', 'france|frankreich'],
  ['no', 'norway|norwegen'],
  ['global', 'global|worldwide|weltweit'],
];

export const TOPIC_WORDS: Named<Topic> = [
  [
    'retirement',
    'retire(?:d|s|ment|ments)?|retiring|deprecat\\p{L}*|sunset\\p{L}*|end[- ]of[- ](?:life|support|sale)|eol|end dates?|ends|ending|endet|enden(?:de)?|shut ?downs?|abschalt\\p{L}*|abgeschaltet\\p{L}*|auslauf\\p{L}*|abgekündigt\\p{L}*|abkündigung\\p{L}*|lebensende|enddat\\p{L}*|ablauf\\p{L}*',
  ],
  [
    'price',
    'cheap(?:er|est)?|lowest price|pric(?:e|es|ing)|costs?|günstig\\p{L}*|billig\\p{L}*|preiswert\\p{L}*|preis\\p{L}*|kosten|tarif\\p{L}*',
  ],
  [
    'context',
    'long(?:est)? context|largest context|context(?:[- ](?:window|length|size))?|kontext(?:fenster|länge|größe)?|(?:längster?|größter?) kontext',
  ],
];

export const STATUS_WORDS: Named<Status> = [
  ['ga', 'ga|generally available|general availability|allgemein verfügbar'],
  ['private-preview', 'private preview|private vorschau'],
  ['preview', 'public preview|in preview|vorschau'],
];

export const OPEN_WORDS = 'open[- ]?weights?|open[- ]?source|offene gewichte|quelloffen\\p{L}*';

/** "1M context", "200k tokens", "1 Million Token". */
export const SIZE =
  /(?<![\p{L}\p{N}.])(\d+(?:[.,]\d+)?)\s*(mio\.?|million(?:en)?|m|k|tausend)(?![\p{L}\p{N}])/u;
/** "under 5 USD", "unter 5 Dollar", "below $2". */
export const CEILING =
  /(?:under|below|max(?:imum|imal)?|up to|at most|less than|<|unter|bis(?: zu)?|höchstens)\s*(?:(?:\$|usd)\s*(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s*(?:\$|usd|us-dollar|dollars?))/u;

/** Words that ask nothing of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of on in at by for with via over to from and or which what where when is are can i ' +
    'do does my me any all best top latest newest model models version versions offering offerings ' +
    'available availability support supports supported supporting has have list show find get run ' +
    'runs running use using pinned pin region regions data residency id ids tokens token input ' +
    'auf bei in im an am der die das den dem des ein eine einen einem einer mit für über von vom ' +
    'zu zum zur und oder welche welcher welches was wo wann ist sind kann ich gibt es alle ' +
    'beste bester bestes neueste neuestes modell modelle modellen version versionen angebot ' +
    'angebote verfügbar verfügbarkeit unterstützt unterstützen mit ohne liste zeige suche läuft ' +
    'laufen nutzen eingabe per pro-million cloud clouds window fenster ' +
    'date dates day days datum daten tag tage termin termine'
  ).split(' '),
);

/** What people call a family by another name. */
export const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [wholeWord('chat[- ]?gpt'), ' gpt '],
  [wholeWord('open ai'), ' openai '],
  [wholeWord('x[. ]ai'), ' xai '],
];

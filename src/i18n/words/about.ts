import { REACHES, type Reach } from '#domain/reach.ts';
import { words } from '#i18n/words.ts';

/** The reaches that are a claim, as `/about` explains them. */
type Claimed = Exclude<Reach, 'two' | 'one' | 'none'>;
export const CLAIMED_REACHES = REACHES.filter(
  (reach): reach is Claimed => reach !== 'two' && reach !== 'one' && reach !== 'none',
);

/** About the data: edition, method, rules, sources, contradictions, questions, licence, API, mistakes. */
export const aboutWords = words(
  {
    headline: (models: number, offerings: number, sources: string) =>
      `${models} models in ${offerings} offerings, from ${sources} sources`,
    headlineBare: (models: number, offerings: number) =>
      `${models} models in ${offerings} offerings`,
    description: (edition: string) =>
      `What Tricloud knows and how it knows it: edition of ${edition}, method, rules, sources, contradictions and open questions.`,
    loading: 'Loading the sources …',
    failed: 'Some of what belongs here could not be loaded',
    age: (edition: string, days: number) =>
      days === 1
        ? `Edition of ${edition}, one day old. What happened since is not in it.`
        : `Edition of ${edition}, ${days} days old. What happened since is not in it.`,
    fresh: (edition: string) => `Edition of ${edition}, the day shown as today.`,
    edition: 'The edition',
    editionLead:
      'A fact is as good as its date. How many status changes are dated to the day, to a month, or only by a latest day:',
    cloud: 'Cloud',
    offerings: 'Offerings',
    day: 'to the day',
    month: 'to a month',
    by: 'by a latest day',
    none: 'no date',
    all: 'Together',
    method: 'How facts get in',
    methodPoints: {
      read: 'Every fact is read in a source that is named beside it, or says that it has none: the cloud’s own pages first, then the lab’s, then others. Nothing is estimated or rounded up.',
      words: 'What sources say is told in our own words, in English and in German.',
      dated:
        'A status change keeps its day for ever: the history is only added to, so that any past day can be asked again.',
      unknown:
        '“Not offered” means that no source lists it; “not documented” means that no source says. The two are never drawn alike.',
      better:
        'Where sources contradict each other, the better one counts and the contradiction is shown.',
      confidence:
        'Each fact says how sure it is: documented by a primary source, told by a secondary one, or inferred from others.',
      scope:
        'Left out are models that do not answer in text (embeddings, ranking, images, video, sound, reading of documents), and names that stand for changing models. The search says so where one is typed; the ids in the API list them.',
    },
    rules: 'The rule of the claim',
    rulesLead:
      'Nobody writes the headline. It looks at the frontier families with closed weights and takes the strongest of these four that any of them has on the day:',
    reaches: {
      'same-version-ga': 'One exact version is generally available on all three clouds.',
      'family-ga': 'The family is generally available on all three, but in different versions.',
      'same-version-sale': 'One exact version is on sale on all three; a public preview counts.',
      'family-sale': 'The family is on sale on all three, but never in the same version.',
    } satisfies Record<Claimed, string>,
    holds: (families: string) => `On the day shown: ${families}`,
    nobody: 'On the day shown: nobody',
    rulePoints: {
      sale: 'On sale means preview, available, generally available or deprecated. A private preview, a suspension and a retirement do not count.',
      day: 'A day counts from that day on. A month counts from its end, or from the eve of the next dated change, or from the edition.',
      by: '“By” a day counts from that day; before it nothing is said, and it is no event.',
      possible:
        'The rule is run a second time with every undated start as early as it can have been. Where that names other families, the headline adds “as far as documented”.',
      announced:
        'An announced retirement counts from its day, marked as announced, unless a later listing still shows it on sale.',
      open: 'Open weights can be run by anyone anywhere, so they are counted apart, with a switch.',
    },
    check: 'Check today’s claim',
    sources: 'Sources',
    sourcesLead: (sources: number, publishers: number) =>
      `${sources} sources by ${publishers} publishers. A primary source is the cloud or the lab itself.`,
    publisher: 'Publisher',
    primary: 'primary',
    secondary: 'secondary',
    unsaid: 'kind not said',
    total: 'Sources',
    noPublisher: 'publisher not documented',
    more: (count: number) => `${count} more publishers`,
    listOf: (publisher: string) => `Sources by ${publisher}`,
    contradictions: 'Where sources contradict each other',
    contradictionsLead: (count: number) => `${count} contradictions that are not settled.`,
    contradiction: (topic: string) => `the contradiction “${topic}”`,
    dealTopic: 'The deal',
    questions: 'What nobody documents',
    questionsLead: (count: number) => `${count} questions that no source read so far answers.`,
    licence: 'Licence',
    licenceText:
      'Code and catalogue are under the MIT licence: use them, change them, pass them on, and keep the notice. What the sources themselves say belongs to their publishers, and names and marks to their owners.',
    api: 'The API',
    apiText:
      'Everything on these screens comes from one API that anybody may ask, without a key. Its document says what it answers:',
    openapi: 'OpenAPI document',
    apiExample: 'The claim, from a command line',
    report: 'Report a mistake',
    reportText:
      'A correction needs three things: which fact (model and cloud), what is right instead, and the address of the source that says so. Every fact has a panel of its own with all its sources.',
    reportLink: 'Report a mistake',
    reportNone:
      'This installation names no address for reports. Send them to whoever gave you this address.',
    reportTitle: (edition: string) => `A mistake in edition ${edition}`,
    reportBody: 'Which fact (model, cloud):\nWhat is right instead:\nSource:',
  },
  {
    headline: (models: number, offerings: number, sources: string) =>
      `${models} Modelle in ${offerings} Angeboten, aus ${sources} Quellen`,
    headlineBare: (models: number, offerings: number) =>
      `${models} Modelle in ${offerings} Angeboten`,
    description: (edition: string) =>
      `Was Tricloud weiß und woher: Ausgabe vom ${edition}, Methode, Regeln, Quellen, Widersprüche und offene Fragen.`,
    loading: 'Die Quellen werden geladen …',
    failed: 'Ein Teil dessen, was hierher gehört, ließ sich nicht laden',
    age: (edition: string, days: number) =>
      days === 1
        ? `Ausgabe vom ${edition}, einen Tag alt. Was seither geschah, steht nicht darin.`
        : `Ausgabe vom ${edition}, ${days} Tage alt. Was seither geschah, steht nicht darin.`,
    fresh: (edition: string) => `Ausgabe vom ${edition}, dem Tag, der als heute gilt.`,
    edition: 'Die Ausgabe',
    editionLead:
      'Eine Tatsache ist so gut wie ihr Datum. Wie viele Statuswechsel auf den Tag, auf einen Monat oder nur bis zu einem spätesten Tag datiert sind:',
    cloud: 'Cloud',
    offerings: 'Angebote',
    day: 'auf den Tag',
    month: 'auf einen Monat',
    by: 'spätestens',
    none: 'ohne Datum',
    all: 'Zusammen',
    method: 'Wie Tatsachen hineinkommen',
    methodPoints: {
      read: 'Jede Tatsache wurde in einer Quelle gelesen, die daneben genannt ist, oder sie sagt, dass sie keine hat: zuerst auf den Seiten der Cloud selbst, dann beim Hersteller, dann bei anderen. Nichts ist geschätzt oder aufgerundet.',
      words: 'Was Quellen sagen, steht hier in eigenen Worten, auf Deutsch und auf Englisch.',
      dated:
        'Ein Statuswechsel behält seinen Tag für immer: Die Geschichte wird nur ergänzt, damit sich jeder vergangene Tag wieder befragen lässt.',
      unknown:
        '„Nicht angeboten“ heißt, dass keine Quelle es führt; „nicht belegt“ heißt, dass keine Quelle es sagt. Beides wird nie gleich gezeichnet.',
      better:
        'Wo Quellen einander widersprechen, zählt die bessere, und der Widerspruch wird gezeigt.',
      confidence:
        'Jede Tatsache sagt, wie sicher sie ist: von einer Primärquelle belegt, von einer zweiten Hand erzählt oder aus anderen erschlossen.',
      scope:
        'Nicht geführt werden Modelle, die nicht in Text antworten (Embeddings, Ranking, Bild, Video, Ton, Lesen von Dokumenten), und Namen für wechselnde Modelle. Die Suche sagt es, wo eines eingetippt wird; die IDs der API führen sie auf.',
    },
    rules: 'Die Regel der Aussage',
    rulesLead:
      'Niemand schreibt die Schlagzeile. Sie betrachtet die Frontier-Familien mit geschlossenen Gewichten und nimmt das Stärkste dieser vier, das eine von ihnen an dem Tag hat:',
    reaches: {
      'same-version-ga': 'Ein und dieselbe Version ist auf allen drei Clouds allgemein verfügbar.',
      'family-ga':
        'Die Familie ist auf allen dreien allgemein verfügbar, aber in verschiedenen Versionen.',
      'same-version-sale':
        'Ein und dieselbe Version ist auf allen dreien erhältlich; eine öffentliche Vorschau zählt.',
      'family-sale': 'Die Familie ist auf allen dreien erhältlich, aber nie in derselben Version.',
    },
    holds: (families: string) => `Am gezeigten Tag: ${families}`,
    nobody: 'Am gezeigten Tag: niemand',
    rulePoints: {
      sale: 'Erhältlich heißt: Vorschau, verfügbar, allgemein verfügbar oder abgekündigt. Eine private Vorschau, eine Aussetzung und eine Abschaltung zählen nicht.',
      day: 'Ein Tag zählt von diesem Tag an. Ein Monat zählt von seinem Ende, vom Vorabend des nächsten datierten Wechsels oder von der Ausgabe an.',
      by: '„Spätestens“ zählt von diesem Tag an; davor ist nichts gesagt, und es ist kein Ereignis.',
      possible:
        'Die Regel läuft ein zweites Mal, mit jedem undatierten Anfang so früh, wie er gewesen sein kann. Nennt das andere Familien, so sagt die Schlagzeile „soweit belegt“.',
      announced:
        'Eine angekündigte Abschaltung zählt von ihrem Tag an, als angekündigt gekennzeichnet, es sei denn, ein späteres Verzeichnis führt das Modell noch.',
      open: 'Offene Gewichte kann jeder überall betreiben; sie zählen gesondert, mit einem Schalter.',
    },
    check: 'Die heutige Aussage prüfen',
    sources: 'Quellen',
    sourcesLead: (sources: number, publishers: number) =>
      `${sources} Quellen von ${publishers} Herausgebern. Eine Primärquelle ist die Cloud oder der Hersteller selbst.`,
    publisher: 'Herausgeber',
    primary: 'primär',
    secondary: 'sekundär',
    unsaid: 'Art nicht gesagt',
    total: 'Quellen',
    noPublisher: 'Herausgeber nicht belegt',
    more: (count: number) => `${count} weitere Herausgeber`,
    listOf: (publisher: string) => `Quellen von ${publisher}`,
    contradictions: 'Wo Quellen einander widersprechen',
    contradictionsLead: (count: number) => `${count} Widersprüche, die nicht geklärt sind.`,
    contradiction: (topic: string) => `der Widerspruch „${topic}“`,
    dealTopic: 'Der Deal',
    questions: 'Was niemand belegt',
    questionsLead: (count: number) =>
      `${count} Fragen, die keine bisher gelesene Quelle beantwortet.`,
    licence: 'Lizenz',
    licenceText:
      'Code und Katalog stehen unter der MIT-Lizenz: Sie dürfen benutzt, geändert und weitergegeben werden, solange der Vermerk erhalten bleibt. Was die Quellen selbst schreiben, gehört ihren Herausgebern; Namen und Zeichen gehören ihren Inhabern.',
    api: 'Die API',
    apiText:
      'Alles auf diesen Seiten kommt aus einer API, die jeder ohne Schlüssel befragen darf. Was sie antwortet, sagt ihr Dokument:',
    openapi: 'OpenAPI-Dokument',
    apiExample: 'Die Aussage, von der Kommandozeile',
    report: 'Einen Fehler melden',
    reportText:
      'Eine Berichtigung braucht dreierlei: welche Tatsache (Modell und Cloud), was stattdessen stimmt, und die Adresse der Quelle, die es sagt. Zu jeder Tatsache gehört eine Seitenleiste mit allen ihren Quellen.',
    reportLink: 'Einen Fehler melden',
    reportNone:
      'Diese Installation nennt keine Adresse für Meldungen. Sie gehen an die Stelle, von der diese Adresse stammt.',
    reportTitle: (edition: string) => `Ein Fehler in Ausgabe ${edition}`,
    reportBody: 'Welche Tatsache (Modell, Cloud):\nWas stattdessen stimmt:\nQuelle:',
  },
);

import type { Exclusivity } from '#domain/deal-fates.ts';
import type { Meaning } from '#domain/deal-story.ts';
import { words } from '#i18n/words.ts';

/** The sections of the screen in their order; each name is its anchor. */
export const DEAL_SECTIONS = [
  'anatomy',
  'circular',
  'hardware',
  'exclusivity',
  'holdings',
  'comparison',
  'statements',
  'contradictions',
  'claims',
  'meaning',
  'afterwards',
  'questions',
  'check',
] as const;
export type DealSectionId = (typeof DEAL_SECTIONS)[number];
/** The sections about money have their names in `deal-money.ts`. */
type StorySectionId = Exclude<DealSectionId, 'anatomy' | 'circular' | 'holdings' | 'comparison'>;

/** The screen about the announcement of 18 November 2025; the money's words are its own file. */
export const dealWords = words(
  {
    nav: 'The deal',
    headline: (billions: string, day: string) =>
      `A deal of up to ${billions} billion US dollars, announced on ${day}`,
    headlineBare: 'The deal of Microsoft, Nvidia and Anthropic',
    lead: (committed: string, ceilings: string) =>
      `Microsoft, Nvidia and Anthropic: ${committed} billion of it is a commitment, ${ceilings} billion is a ceiling. Adding them up was the press’s idea, not the companies’.`,
    third: (families: string) => `The same day put ${families} on all three clouds.`,
    stand: (day: string, edition: string) => `${day}, as known on ${edition}`,
    frozen: (day: string, edition: string) =>
      `What became of the deal is told up to ${day}. The facts of the deal are those of edition ${edition}.`,
    article: (sentence: string) => `The article: ${sentence}`,
    documented: (sentence: string) => `The sources: ${sentence}`,
    contents: 'On this page',
    loading: 'Loading the facts of the deal …',
    empty: 'The catalogue holds no facts about the deal.',
    failedDeal: 'The facts of the deal could not be loaded',
    failedEvents: 'The events could not be loaded',
    failedSources: 'The sources could not be loaded',
    kept: 'What stands below is the last good data.',
    without: 'The rest of the screen stands without them.',
    sections: {
      hardware: 'Hardware',
      exclusivity: 'Exclusivity against ubiquity',
      statements: 'What the leaders said',
      contradictions: 'What the sources contradict',
      claims: 'The article, line by line',
      meaning: 'What it meant',
      afterwards: 'Afterwards',
      questions: 'Open questions',
      check: 'The researchers’ check and the computed claim',
    } satisfies Record<StorySectionId, string>,
    counted: {
      clouds: (count: string) => `${count} clouds`,
      models: (count: string) => `${count} models`,
    },
    hardware: {
      lead: 'What the announcement names, what it says in both directions, and what nobody documents.',
      documented: 'Documented',
      both: 'Said both ways',
      none: 'Supported by no source',
      models: 'Claude models',
      chips: 'Nvidia chips',
      toChips: 'are tuned for',
      toModels: 'are tuned for the workloads of',
    },
    exclusivity: {
      lead: 'The frontier families one day apart, computed from the dated facts.',
      eve: 'The day before',
      day: 'The day itself',
      family: 'Family',
      caption: (day: string) => `Frontier families on the three clouds on ${day}`,
      open: (day: string) => `Open the full view of ${day}`,
      changed: 'changed since the day before',
      fates: 'What became of each exclusivity',
      fatesLead: (then: string, now: string) =>
        `Who was on sale on one cloud alone on ${then}, and where that stands on ${now}.`,
      tooEarly: (day: string) =>
        `On ${day} the announcement had not been made: nothing has followed from it yet.`,
      fate: {
        ended: 'ended',
        loosened: 'loosened',
        holds: 'still on one',
      } satisfies Record<Exclusivity['fate'], string>,
      holds:
        'No source lists it elsewhere. That is missing evidence, not a statement by its maker.',
      contract: (day: string, title: string) => `The contract: ${day}, ${title}.`,
      until: (day: string) => `Exclusive by contract until ${day}.`,
      reported: (day: string) => `A report dates it to ${day}.`,
    },
    statements: {
      lead: 'In our words, one sentence each. What the article has is set against what other reports document.',
      article: 'In the article',
      documented: 'Documented instead',
      none: 'Nothing else is documented.',
    },
    contradictions: {
      lead: (count: number) =>
        `${count} points where article and sources part. Each leads to where the screen shows it.`,
      see: 'Go to:',
    },
    claims: {
      lead: (count: number) =>
        `${count} claims of the article that the project grew out of, in our words, each with what the sources make of it.`,
      tally: 'Claims by verdict',
      count: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
      added: (count: number) => `Added by the sources (${count})`,
      addedLead: 'What the article does not say.',
    },
    meaning: {
      lead: (day: string) =>
        `The article’s reading, marked as commentary, beside the dated events that bear on it, up to ${day}. Which events bear on it is our choice; what they say is sourced.`,
      since: 'What has happened since',
      nothing: 'Nothing dated up to that day.',
      titles: {
        partner: 'Microsoft turns away from one partner',
        pressure: 'The pressure on OpenAI',
        walls: 'The end of walled gardens',
        infrastructure: 'Infrastructure as the prize',
      } satisfies Record<Meaning['id'], string>,
    },
    afterwards: {
      lead: (count: number, day: string) =>
        count === 1
          ? `One event from the announcement to ${day}.`
          : `${count} events from the announcement to ${day}.`,
      axis: (from: string, to: string) =>
        `Events by cloud, from ${from} to ${to}; the lists below name them all`,
      axisTitle: 'The events on the time axis of the lanes',
      none: 'No single cloud',
      deal: 'the deal',
      before: 'before the deal',
      since: 'since the deal',
      told: (count: number) => (count === 1 ? '1 event since' : `${count} events since`),
      later: (count: number, day: string) =>
        count === 1 ? `1 event after ${day}` : `${count} events after ${day}`,
      earlier: (count: number) =>
        count === 1 ? '1 event up to the announcement' : `${count} events up to the announcement`,
      nothing: 'Nothing has happened yet on the day shown.',
      missing: 'The events are not loaded, so nothing can be said here about what happened.',
      on: (clouds: string) => `on ${clouds}`,
    },
  },
  {
    nav: 'Der Deal',
    headline: (billions: string, day: string) =>
      `Ein Deal über bis zu ${billions} Milliarden US\u2011Dollar, angekündigt am ${day}`,
    headlineBare: 'Der Deal von Microsoft, Nvidia und Anthropic',
    lead: (committed: string, ceilings: string) =>
      `Microsoft, Nvidia und Anthropic: ${committed} Milliarden davon sind zugesagt, ${ceilings} Milliarden sind eine Obergrenze. Zusammengezählt hat sie die Presse, nicht die Unternehmen.`,
    third: (families: string) => `Derselbe Tag brachte ${families} auf alle drei Clouds.`,
    stand: (day: string, edition: string) => `${day}, nach Kenntnis vom ${edition}`,
    frozen: (day: string, edition: string) =>
      `Was aus dem Deal wurde, wird bis zum ${day} erzählt. Die Angaben zum Deal selbst sind die der Ausgabe ${edition}.`,
    article: (sentence: string) => `Der Artikel: ${sentence}`,
    documented: (sentence: string) => `Die Quellen: ${sentence}`,
    contents: 'Auf dieser Seite',
    loading: 'Die Angaben zum Deal werden geladen …',
    empty: 'Der Katalog enthält keine Angaben zum Deal.',
    failedDeal: 'Die Angaben zum Deal ließen sich nicht laden',
    failedEvents: 'Die Ereignisse ließen sich nicht laden',
    failedSources: 'Die Quellen ließen sich nicht laden',
    kept: 'Darunter stehen die letzten brauchbaren Daten.',
    without: 'Der Rest der Seite steht auch ohne sie.',
    sections: {
      hardware: 'Hardware',
      exclusivity: 'Exklusiv oder überall',
      statements: 'Was die Chefs sagten',
      contradictions: 'Was die Quellen anders sehen',
      claims: 'Der Artikel, Zeile für Zeile',
      meaning: 'Was es bedeutete',
      afterwards: 'Danach',
      questions: 'Offene Fragen',
      check: 'Die Prüfung der Recherche und die berechnete Aussage',
    },
    counted: {
      clouds: (count: string) => `${count} Clouds`,
      models: (count: string) => `${count} Modelle`,
    },
    hardware: {
      lead: 'Was die Ankündigung nennt, was sie in beide Richtungen sagt und was niemand belegt.',
      documented: 'Belegt',
      both: 'In beide Richtungen gesagt',
      none: 'Von keiner Quelle gestützt',
      models: 'Claude-Modelle',
      chips: 'Nvidia-Chips',
      toChips: 'werden abgestimmt auf',
      toModels: 'werden abgestimmt auf die Rechenlasten der',
    },
    exclusivity: {
      lead: 'Die Spitzenfamilien im Abstand eines Tages, berechnet aus den datierten Angaben.',
      eve: 'Am Tag davor',
      day: 'Am Tag selbst',
      family: 'Familie',
      caption: (day: string) => `Spitzenfamilien auf den drei Clouds am ${day}`,
      open: (day: string) => `Die ganze Ansicht vom ${day} öffnen`,
      changed: 'anders als am Tag davor',
      fates: 'Was aus jeder Exklusivität wurde',
      fatesLead: (then: string, now: string) =>
        `Wen es am ${then} nur auf einer Cloud gab und wie es am ${now} darum steht.`,
      tooEarly: (day: string) =>
        `Am ${day} war der Deal noch nicht angekündigt: Gefolgt ist daraus noch nichts.`,
      fate: {
        ended: 'beendet',
        loosened: 'gelockert',
        holds: 'weiter auf einer',
      },
      holds:
        'Keine Quelle führt sie anderswo. Das ist ein fehlender Beleg, keine Aussage des Herstellers.',
      contract: (day: string, title: string) => `Der Vertrag: ${day}, ${title}.`,
      until: (day: string) => `Vertraglich exklusiv bis zum ${day}.`,
      reported: (day: string) => `Ein Bericht nennt den ${day}.`,
    },
    statements: {
      lead: 'In eigenen Worten, je ein Satz. Neben dem, was der Artikel wiedergibt, steht, was andere Berichte belegen.',
      article: 'Im Artikel',
      documented: 'Stattdessen belegt',
      none: 'Sonst ist nichts belegt.',
    },
    contradictions: {
      lead: (count: number) =>
        `${count} Punkte, an denen Artikel und Quellen auseinandergehen. Jeder führt dorthin, wo die Seite ihn zeigt.`,
      see: 'Gehe zu:',
    },
    claims: {
      lead: (count: number) =>
        `${count} Aussagen des Artikels, aus dem das Projekt entstand, in eigenen Worten, jeweils mit dem, was die Quellen dazu hergeben.`,
      tally: 'Aussagen nach Befund',
      count: (count: number) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
      added: (count: number) => `Von den Quellen ergänzt (${count})`,
      addedLead: 'Was im Artikel nicht steht.',
    },
    meaning: {
      lead: (day: string) =>
        `Die Deutung des Artikels, als Kommentar gekennzeichnet, neben den datierten Ereignissen, die dazu gehören, bis zum ${day}. Welche Ereignisse dazu gehören, ist unsere Auswahl; was sie besagen, ist belegt.`,
      since: 'Was seither geschah',
      nothing: 'Bis zu diesem Tag nichts Datiertes.',
      titles: {
        partner: 'Microsoft löst sich von dem einen Partner',
        pressure: 'Der Druck auf OpenAI',
        walls: 'Das Ende der geschlossenen Gärten',
        infrastructure: 'Infrastruktur als der eigentliche Gewinn',
      },
    },
    afterwards: {
      lead: (count: number, day: string) =>
        count === 1
          ? `Ein Ereignis von der Ankündigung bis zum ${day}.`
          : `${count} Ereignisse von der Ankündigung bis zum ${day}.`,
      axis: (from: string, to: string) =>
        `Ereignisse nach Cloud, ${from} bis ${to}; die Listen darunter nennen sie alle`,
      axisTitle: 'Die Ereignisse auf der Zeitachse der Bahnen',
      none: 'Keine einzelne Cloud',
      deal: 'der Deal',
      before: 'vor dem Deal',
      since: 'seit dem Deal',
      told: (count: number) => (count === 1 ? '1 Ereignis seither' : `${count} Ereignisse seither`),
      later: (count: number, day: string) =>
        count === 1 ? `1 Ereignis nach dem ${day}` : `${count} Ereignisse nach dem ${day}`,
      earlier: (count: number) =>
        count === 1 ? '1 Ereignis bis zur Ankündigung' : `${count} Ereignisse bis zur Ankündigung`,
      nothing: 'Am gezeigten Tag ist noch nichts geschehen.',
      missing: 'Die Ereignisse sind nicht geladen; was geschah, lässt sich hier nicht sagen.',
      on: (clouds: string) => `auf ${clouds}`,
    },
  },
);

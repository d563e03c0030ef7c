import { plural } from '#i18n/format-amounts.ts';
import { words } from '#i18n/words.ts';

/** The screen of what ends, and the line about it on others. */
export const retirementWords = words(
  {
    headline: (count: number, days: number) =>
      count === 0
        ? `Nothing shown here ends within ${days} days.`
        : `${plural(count, 'en', 'offering ends', 'offerings end')} within ${days} days.`,
    bare: 'What ends, when, and on which cloud',
    next: (what: string, on: string) => `Next: ${what} on ${on}.`,
    on: (model: string, cloud: string) => `${model} on ${cloud}`,
    later: (count: number) =>
      count === 0
        ? 'No source names an end after that.'
        : `After that a source names the end of ${count} more.`,
    unsaid: 'Of everything else no source read names a day.',
    edition: (day: string) => `As the sources stood on ${day}.`,
    ahead: 'Ahead',
    aheadNone: 'No end after this day is documented or announced for what is shown.',
    unconfirmed: 'Their day is over',
    unconfirmedAbout:
      'Announced, and no source read says that they were switched off. They count as retired.',
    outlived: 'Listed beyond their day',
    outlivedAbout:
      'A source of the announced day or later still lists them. The later evidence counts.',
    over: (count: number) => `Ended before (${count})`,
    caption: (what: string) => `${what}: day, model, cloud, what the cloud names in its place`,
    day: 'Ends',
    model: 'Model',
    cloud: 'Cloud',
    place: 'Named in its place',
    sources: 'Sources',
    inDays: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    ago: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
    by: (day: string) => `by ${day}`,
    listed: (day: string) => `listed on ${day}`,
    formerly: (day: string) => `announced for ${day} before`,
    namesNone: 'the cloud names nothing',
    notDocumented: 'not documented',
    loading: 'The list of what ends is loading.',
    failed: 'The list of what ends could not be loaded.',
    empty: 'No end is documented or announced.',
    about: (what: string) => `for the end of ${what}`,
  },
  {
    headline: (count: number, days: number) =>
      count === 0
        ? `Nichts von dem Gezeigten endet in den nächsten ${days} Tagen.`
        : `${plural(count, 'de', 'Angebot endet', 'Angebote enden')} in den nächsten ${days} Tagen.`,
    bare: 'Was endet, wann und auf welcher Cloud',
    next: (what: string, on: string) => `Als Nächstes: ${what} am ${on}.`,
    on: (model: string, cloud: string) => `${model} auf ${cloud}`,
    later: (count: number) =>
      count === 0
        ? 'Danach nennt keine Quelle ein Ende.'
        : `Danach nennt eine Quelle das Ende von ${count} weiteren.`,
    unsaid: 'Von allem Übrigen nennt keine gelesene Quelle einen Tag.',
    edition: (day: string) => `Nach dem Stand der Quellen vom ${day}.`,
    ahead: 'Steht bevor',
    aheadNone: 'Nach diesem Tag ist für das Gezeigte kein Ende belegt oder angekündigt.',
    unconfirmed: 'Ihr Tag ist vorbei',
    unconfirmedAbout:
      'Angekündigt, und keine gelesene Quelle sagt, dass sie abgeschaltet wurden. Sie gelten als abgeschaltet.',
    outlived: 'Über ihren Tag hinaus geführt',
    outlivedAbout:
      'Eine Quelle vom angekündigten Tag oder später führt sie noch. Das jüngere Zeugnis gilt.',
    over: (count: number) => `Früher geendet (${count})`,
    caption: (what: string) => `${what}: Tag, Modell, Cloud, was die Cloud an seiner Stelle nennt`,
    day: 'Endet',
    model: 'Modell',
    cloud: 'Cloud',
    place: 'An seiner Stelle genannt',
    sources: 'Quellen',
    inDays: (days: number) => (days === 0 ? 'heute' : days === 1 ? 'morgen' : `in ${days} Tagen`),
    ago: (days: number) => (days === 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
    by: (day: string) => `spätestens ${day}`,
    listed: (day: string) => `am ${day} noch geführt`,
    formerly: (day: string) => `zuvor für ${day} angekündigt`,
    namesNone: 'die Cloud nennt nichts',
    notDocumented: 'nicht belegt',
    loading: 'Die Liste dessen, was endet, wird geladen.',
    failed: 'Die Liste dessen, was endet, ließ sich nicht laden.',
    empty: 'Es ist kein Ende belegt oder angekündigt.',
    about: (what: string) => `zum Ende von ${what}`,
  },
);

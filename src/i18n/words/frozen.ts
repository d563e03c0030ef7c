import { words } from '#i18n/words.ts';

/** What a link with a day says about itself. */
export const frozenWords = words(
  {
    frozen: (day: string, count: number) =>
      count === 1
        ? `Frozen on ${day}: 1 fact has changed since`
        : `Frozen on ${day}: ${count} facts have changed since`,
    ahead: (day: string, count: number) =>
      count === 1
        ? `Looking ahead to ${day}: 1 announced change until then`
        : `Looking ahead to ${day}: ${count} announced changes until then`,
    corrected: (edition: string, count: number) =>
      count === 1
        ? `Made under the edition of ${edition}: 1 fact of that day has been corrected since`
        : `Made under the edition of ${edition}: ${count} facts of that day have been corrected since`,
    perhapsCorrected: (edition: string, count: number) =>
      count === 1
        ? `If made under the edition of ${edition}: 1 fact of that day has been corrected since`
        : `If made under the edition of ${edition}: ${count} facts of that day have been corrected since`,
    corrections: 'What was wrong or missing',
    list: 'What differs',
    change: (model: string, cloud: string) => `${model} on ${cloud}:`,
    announced: '(announced, not confirmed)',
  },
  {
    frozen: (day: string, count: number) =>
      count === 1
        ? `Eingefroren am ${day}: seither hat sich 1 Angabe geändert`
        : `Eingefroren am ${day}: seither haben sich ${count} Angaben geändert`,
    ahead: (day: string, count: number) =>
      count === 1
        ? `Vorausschau auf den ${day}: bis dahin 1 angekündigte Änderung`
        : `Vorausschau auf den ${day}: bis dahin ${count} angekündigte Änderungen`,
    corrected: (edition: string, count: number) =>
      count === 1
        ? `Entstanden unter der Ausgabe vom ${edition}: seither wurde 1 Angabe zu diesem Tag berichtigt`
        : `Entstanden unter der Ausgabe vom ${edition}: seither wurden ${count} Angaben zu diesem Tag berichtigt`,
    perhapsCorrected: (edition: string, count: number) =>
      count === 1
        ? `Falls unter der Ausgabe vom ${edition} entstanden: seither wurde 1 Angabe zu diesem Tag berichtigt`
        : `Falls unter der Ausgabe vom ${edition} entstanden: seither wurden ${count} Angaben zu diesem Tag berichtigt`,
    corrections: 'Was falsch war oder fehlte',
    list: 'Was sich unterscheidet',
    change: (model: string, cloud: string) => `${model} auf ${cloud}:`,
    announced: '(angekündigt, nicht bestätigt)',
  },
);

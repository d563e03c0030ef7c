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
    list: 'Was sich unterscheidet',
    change: (model: string, cloud: string) => `${model} auf ${cloud}:`,
    announced: '(angekündigt, nicht bestätigt)',
  },
);

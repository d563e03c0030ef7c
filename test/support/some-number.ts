/** Stands in a sentence for a number that a correction of the catalogue may change. */
export const SOME = 987_654;

/** A sentence with any number where `SOME` stands. */
export function pattern(sentence: string): RegExp {
  const escaped = sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(escaped.replaceAll(/987[.,]?654/g, String.raw`\d+`));
}

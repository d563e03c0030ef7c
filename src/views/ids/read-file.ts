/** More than this is no list of 500 lines. */
const MAX_BYTES = 1_000_000;

/** A file's text; `tooLarge` or `unreadable` where it is not to be had. */
export async function readFile(file: File): Promise<{ text: string } | 'tooLarge' | 'unreadable'> {
  if (file.size > MAX_BYTES) return 'tooLarge';
  try {
    return { text: await file.text() };
  } catch {
    return 'unreadable';
  }
}

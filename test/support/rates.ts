/** The rates of a price of which nothing is documented, to be written over. */
export const NO_RATES = {
  input: null,
  output: null,
  cacheRead: null,
  cacheWrite5m: null,
  cacheWrite30m: null,
  cacheWrite1h: null,
  batchInput: null,
  batchOutput: null,
} as const;

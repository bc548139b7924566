const LONGEST = 120;

/** What somebody wrote, as a sentence names it: a cell holds more than a sentence does. */
export const quoted = (text: string): string =>
  // A pair of surrogates is not cut in half.
  text.length > LONGEST ? `“${text.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…”` : `“${text}”`;

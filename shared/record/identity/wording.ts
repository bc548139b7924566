/**
 * Whether two titles have the same wording: the same letters and figures in order. Case, spaces and punctuation do not
 * count, since they vary in a sheet that is typed again every quarter. Titles of punctuation alone are compared as they are.
 */
export const isSameWording = (a: string, b: string): boolean => wordingOf(a) === wordingOf(b);

/** The key that titles are compared by, for looking many of them up. */
export const wordingOf = (title: string): string => lettersOf(title) || title.trim();

// NFKC, so that a non-breaking space, a ligature or a full-width figure counts as what it looks like.
const lettersOf = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%£<>]+/gu) ?? []
  ).join('');

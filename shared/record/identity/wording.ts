/**
 * Whether two titles word an indicator alike: letters and figures in their order, whatever their case, their spaces and
 * their marks. A sheet that is typed anew every quarter differs in those and means the same. Of titles that are nothing but
 * marks, the marks are what they say.
 */
export const isSameWording = (a: string, b: string): boolean => wordingOf(a) === wordingOf(b);

/** What two titles are compared by: for looking many of them up. */
export const wordingOf = (title: string): string => lettersOf(title) || title.trim();

// NFKC, so that a non-breaking space, a ligature or a full-width figure is what it looks like.
const lettersOf = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%£<>]+/gu) ?? []
  ).join('');

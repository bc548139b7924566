/** Characters of texts that one memory keeps. Then it is emptied, so that it does not grow with each sheet. */
const MOST = 1_000_000;

/**
 * A reading of a text, worked out once a text: sheets are read and judged again after every edit, and nearly all of their
 * texts are the same. Only for what depends on the text alone, and what nobody changes.
 */
export function perText<Reading extends NonNullable<unknown> | null>(
  read: (text: string) => Reading,
): (text: string) => Reading {
  const known = new Map<string, Reading>();
  let kept = 0;
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    kept += text.length;
    if (kept > MOST) {
      known.clear();
      kept = text.length;
    }
    known.set(text, reading);
    return reading;
  };
}

/**
 * Gives each indicator an id of its own: its line number, or P1, P2 ... in order where it has none, passing over those
 * that are line numbers here. A line number that stands twice is a finding; till it is corrected the rows are told apart.
 */
export function indicatorIds(lineNumbers: ReadonlySet<string>): (lineNo: string | null) => string {
  const given = new Set<string>();
  let unnumbered = 0;
  return lineNo => {
    let id = lineNo ?? '';
    if (lineNo === null) {
      do id = `P${++unnumbered}`;
      while (lineNumbers.has(id));
    }
    for (let copy = 2; given.has(id); copy++) id = `${lineNo} (${copy})`;
    given.add(id);
    return id;
  };
}

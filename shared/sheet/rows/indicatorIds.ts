/**
 * Gives each indicator its own id: its line number, or P1, P2 ... in order where it has none, skipping those that are
 * line numbers here. A repeated line number is a finding; until it is corrected, the second row is "7 (2)".
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

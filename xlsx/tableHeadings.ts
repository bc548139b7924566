/** Excel's longest heading of a table's column, in UTF-16 units. */
const LONGEST = 255;

/**
 * The headings of a table's columns once these texts are written into them, by the place of the column. As in Excel each is
 * a text of its own: a blank becomes Column1, and one that another column has gets a number, so that a second "Target" is
 * "Target2" (support.microsoft.com, "Overview of Excel tables"; capitals make no difference). Columns that are not written
 * keep theirs.
 */
export function headingsAfter(
  columns: readonly string[],
  written: ReadonlyMap<number, string>,
): readonly string[] {
  const taken = new Set(columns.filter((_, place) => !written.has(place)).map(keyOf));
  return columns.map((column, place) => {
    const text = written.get(place);
    if (text === undefined) return column;
    const heading = text === '' ? free('Column', 1, taken) : unlessTaken(text.slice(0, LONGEST), taken);
    taken.add(keyOf(heading));
    return heading;
  });
}

const keyOf = (heading: string): string => heading.toLowerCase();

const unlessTaken = (heading: string, taken: ReadonlySet<string>): string =>
  taken.has(keyOf(heading)) ? free(heading, 2, taken) : heading;

function free(heading: string, first: number, taken: ReadonlySet<string>): string {
  for (let number = first; ; number++) {
    const numbered = `${heading.slice(0, LONGEST - String(number).length)}${number}`;
    if (!taken.has(keyOf(numbered))) return numbered;
  }
}

/** Rows to freeze, so that the headings stay in view. */
export interface FreezePlan {
  /** Counted from the top of the sheet: Excel cannot scroll to a row above the frozen ones. */
  readonly rows: number;
  /** How high the headings among them will be, in points. */
  readonly headingHeight: number;
}

/** In points: the rows of a sheet that Excel shows at 1366 x 768 under its ribbon and formula bar, twenty of 15 points. */
const IN_SIGHT = 300;
/** Eight rows of a line each must stay to be scrolled. */
const LEAST_TO_SCROLL = 120;

export function freezePlan(
  { first, last }: { readonly first: number; readonly last: number },
  heights: ReadonlyMap<number, number>,
): FreezePlan {
  const headings = [...heights].filter(([row]) => row >= first && row <= last);
  return {
    rows: last + 1,
    headingHeight: headings.reduce((sum, [, height]) => sum + height, 0),
  };
}

/** Whether enough rows stay in sight on a small screen. `above` is the height of the rows above the headings, in points. */
export const leavesRowsInSight = ({ headingHeight }: FreezePlan, above: number): boolean =>
  above + headingHeight <= IN_SIGHT - LEAST_TO_SCROLL;

import type { NewCell, NewColumn } from './newWorkbook.ts';

/** A sheet that Outturn puts into a person's workbook: a title, lines, one table and a chart over the table. */
export interface ChartSheet {
  /** What the sheet is about, which never changes: the same again replaces it, and nothing else does. */
  readonly about: string;
  /** As `sheetNameOf` makes it. A number follows where another sheet of ours has the name. */
  readonly name: string;
  /** In A1. */
  readonly title: string;
  /** At least one, each in column A of its own row below the title: everything that the chart shows, in words. */
  readonly lines: readonly [string, ...string[]];
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly NewCell[])[];
  /** Null where there are no figures to draw. */
  readonly chart: PlannedChart | null;
}

/** A chart over the first columns of the table: its categories, then one column for each series. */
export interface PlannedChart {
  readonly type: 'LineMarkers' | 'BarStacked';
  readonly title: string;
  /** Beside the axis of values; "" for none. */
  readonly valueTitle: string;
  /** Rows of the table that it draws, from the first. */
  readonly rows: number;
  readonly series: readonly PlannedSeries[];
  /** Whether the axis of values begins at 0; otherwise Excel chooses. */
  readonly isFromZero: boolean;
}

export interface PlannedSeries {
  /** "#rrggbb". */
  readonly colour: string;
  /** Of a line. */
  readonly marker: 'Circle' | 'None';
  readonly isDashed: boolean;
}

const LONGEST_NAME = 31;
/** Room for " (2)" behind it. */
const ROOM = 5;

/** A name that Excel takes for a sheet, from any text: at most 31 characters, and none of : \ / ? * [ ]. */
export const sheetNameOf = (text: string): string =>
  text
    .replace(/[:\\/?*[\]\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME - ROOM)
    .replace(/^[\s']+|[\s']+$|\p{Surrogate}/gu, '');

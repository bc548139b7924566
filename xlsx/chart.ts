import type { CellAddress, CellRange } from '../shared/cells.ts';

/** The kinds of chart that are written, by Excel's own names (Excel.ChartType). */
export const CHART_TYPES = [
  'Line',
  'LineMarkers',
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Marks of the points of a line, by the file's own names (ECMA-376 part 1, 21.2.3.27). */
export type ChartMarker = 'none' | 'circle' | 'diamond' | 'square' | 'triangle';

/** A chart over cells of its own sheet. */
export interface XlsxChart {
  readonly name: string;
  readonly type: ChartType;
  /** "" where it has none. */
  readonly title: string;
  readonly legend: 'bottom' | 'left' | 'right' | 'top' | null;
  /** "" where the axis has none. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** How the axis of values shows its numbers: "0%". */
  readonly valueFormat: string;
  /** Ends of the axis of values; null leaves them to Excel. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Categories from the top down, for bars: Excel draws them from the bottom up. */
  readonly isReversed: boolean;
  readonly series: readonly XlsxChartSeries[];
  readonly place: ChartPlace;
}

export interface XlsxChartSeries {
  /** The cell that holds its name; null where it has none. */
  readonly name: CellAddress | null;
  readonly values: CellRange;
  /** What its values are of; null numbers them. */
  readonly categories: CellRange | null;
  /** "#rrggbb"; null leaves it to Excel. */
  readonly colour: string | null;
  readonly marker: ChartMarker;
  readonly isDashed: boolean;
}

/** The top left corner as a cell and a distance from its own corner; sizes in points. */
export interface ChartPlace extends CellAddress {
  readonly right: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** A chart of a file. One that Outturn could not have written is known by its name and place alone. */
export interface ChartOfFile {
  readonly name: string;
  readonly chart: XlsxChart | null;
  readonly place: ChartPlace | null;
}

/** What changed among the charts of a sheet. */
export interface ChartEdits {
  /** By their places among the charts of the file's sheet. */
  readonly removed: readonly number[];
  readonly added: readonly XlsxChart[];
}

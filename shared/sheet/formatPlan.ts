import type { CellRange } from './cells.ts';

/** What is said of a cell's look; what is not named stays as it is. */
export interface PlannedLook {
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

/** How the report should look. It names looks alone: no value, formula or number format is in it. */
export interface FormatPlan {
  /** In order: a later look is laid over an earlier one. */
  readonly looks: readonly { readonly range: CellRange; readonly look: PlannedLook }[];
  /** Zero-based column to width in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Rows whose height follows their wrapped text. */
  readonly fitRows: CellRange;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: {
    readonly orientation: 'landscape';
    /** Zero-based rows repeated at the top of each printed page. */
    readonly titleRows: { readonly first: number; readonly last: number };
    readonly fitToWidth: true;
  };
}

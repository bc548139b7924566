/** A workbook to be written from nothing: sheets of lines and at most one table each, for a screen reader first. */
export interface NewWorkbook {
  readonly properties: DocumentProperties;
  readonly sheets: readonly [NewSheet, ...NewSheet[]];
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** When it was signed off, as ISO 8601 in UTC. The same content gives the same file, so that no clock is read. */
  readonly created: string;
}

export interface NewSheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /** In A1, as Heading 1. */
  readonly title: string;
  /** One line a row below the title, in column A. */
  readonly lines: readonly string[];
  /** Against column A, right below the lines. */
  readonly table: NewTable | null;
}

export interface NewTable {
  /** Letters, digits and underscores; unique in the workbook. */
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** As long as the columns each. */
  readonly rows: readonly (readonly NewCell[])[];
}

export interface NewColumn {
  /** Unique in its table, on one line. */
  readonly heading: string;
  /** In points. */
  readonly width: number;
}

/** What every cell is set in: sans serif and at least 12 points, as the Analysis Function asks. */
export const NEW_WORKBOOK_FONT = { font: 'Arial', size: 12 } as const;

/** A number has the format that it is shown in: "0.0%". */
export type NewCell = string | { readonly value: number; readonly format: string };

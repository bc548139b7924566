/**
 * How Excel passes a blank cell to a custom function: as 0 on Windows, and on the web for ranges; as null on the web for
 * single cells (office-js #1951, #4702, #5262); as empty text in older documentation.
 */
export const BLANK_CELLS = { '0': 0, null: null, text: '' } as const;

export type BlankCells = keyof typeof BLANK_CELLS;

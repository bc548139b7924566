import type { FunctionId } from '../../../addin/functions/all.ts';
import { writeAddress } from '../../../addin/workbench/executor/ranges/address.ts';
import type { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';
import type { CellRange, CellValue } from '../../../shared/cells.ts';
import { type Answered, callWithAddresses } from './customFunctions.ts';

/** How an Excel passes a blank cell to a function. */
export const BLANK_WAYS = { 'as 0': 0, 'as null': null, 'as empty text': '' } as const;
export type BlankWay = keyof typeof BLANK_WAYS;
export const blankWays = Object.keys(BLANK_WAYS) as BlankWay[];

/** An argument that refers to cells. */
class Reference {
  readonly sheet: string;
  readonly range: CellRange;

  constructor(sheet: string, range: CellRange) {
    this.sheet = sheet;
    this.range = range;
  }
}

/** Counted from A1. */
export const cells = (row: number, column: number, rows = 1, columns = 1, sheet = 'Report'): Reference =>
  new Reference(sheet, { row, column, rows, columns });

export type Table = readonly (readonly CellValue[])[];

export interface CalculatingWorkbook {
  readonly model: MemoryWorkbook;
  readonly richApi: RichApi;
  /** As Excel starts a function: the answer comes at once, or is a promise. */
  start(id: FunctionId, ...given: readonly unknown[]): Answered | Promise<Answered>;
}

/** A workbook behind Microsoft's own client. Its Excel passes blank cells in this way. */
export function calculatingWorkbook(
  way: BlankWay,
  report: Table,
  others: Readonly<Record<string, Table>> = {},
): CalculatingWorkbook {
  const model = new MemoryWorkbook();
  for (const [name, table] of Object.entries({ Report: report, ...others })) {
    const sheet = model.add(name);
    // An apostrophe keeps a text as it is.
    for (const [row, line] of table.entries())
      for (const [column, value] of line.entries())
        if (value !== '')
          sheet.write({ row, column, rows: 1, columns: 1 }, [
            [typeof value === 'string' ? `'${value}` : value],
          ]);
  }
  const { Excel, richApi } = excelClient(model);
  Object.assign(globalThis, { Excel });
  const passed = (argument: unknown): unknown => {
    if (!(argument instanceof Reference)) return argument;
    const { row, column, rows, columns } = argument.range;
    const sheet = model.sheets.find(({ name }) => name === argument.sheet);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const value = sheet?.value(row + r, column + c) ?? '';
        return value === '' ? BLANK_WAYS[way] : value;
      }),
    );
  };
  const addressOf = (argument: unknown) =>
    argument instanceof Reference ? writeAddress(argument.sheet, argument.range) : undefined;
  return {
    model,
    richApi,
    start: (id, ...given) => callWithAddresses(id, given.map(passed), given.map(addressOf)),
  };
}

import { type CellAddress, type CellRange, isWithinRange } from '../../../../shared/cells.ts';
import { cellText } from '../../../../shared/sheet/cells/cellText.ts';
import { checkWholeArrays } from '../../model/arrays.ts';
import { eachCell } from '../../model/eachCell.ts';
import { HostError, invalidArgument } from '../../model/hostError.ts';
import type { ArrayModel, SheetModel, Written } from '../../model/workbookModel.ts';
import type { HostContext } from '../objects/hostContext.ts';
import { writableSheet } from '../objects/protection.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { writeAddress } from './address.ts';
import { cellProperties, columnProperties, rowProperties, setCellProperties } from './cellProperties.ts';
import { conditionalFormatsObject } from './conditionalFormats.ts';
import { rangeFormatObject } from './rangeFormat.ts';
import { usedPart } from './usedPart.ts';

/** The most cells of a range whose values can be read. */
const MOST_CELLS = 5_000_000;
/**
 * @types/office-js on getMergedAreasOrNullObject: with more merged areas "this method will fail to return the result". It
 * does not say with which code.
 */
const MOST_MERGED_AREAS = 512;
const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A range with its sheet and area, for other objects of the executor. */
export interface RangeObject extends HostObject {
  readonly area: CellRange;
  readonly sheet: SheetModel;
}

/** Excel.Range. */
export function rangeObject(host: HostContext, sheet: SheetModel, area: CellRange): RangeObject {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument();
  const { row, column, rows, columns } = area;
  const matrix = <T>(cell: (row: number, column: number) => T): T[][] => {
    if (rows * columns > MOST_CELLS)
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cell(row + r, column + c)),
    );
  };
  const part = (top: number, left: number, height: number, width: number): RangeObject =>
    rangeObject(host, sheet, { row: row + top, column: column + left, rows: height, columns: width });
  const write = (written: unknown): void => {
    const given = shaped(written, area) as (Written | null)[][];
    checkWholeArrays(
      writableSheet(sheet),
      given.flatMap((line, r) =>
        line.flatMap((cell, c) => (cell === null ? [] : { row: row + r, column: column + c })),
      ),
    );
    sheet.write(area, given);
  };
  let reference: string | null = null;

  const object: RangeObject = {
    kind: 'Range',
    area,
    sheet,
    identity: () => {
      reference ??= host.references.keep(object);
      return { _ReferenceId: reference };
    },
    scalars: ['address', 'values', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount'],
    get: {
      Address: () => writeAddress(sheet.name, area),
      RowIndex: () => row,
      ColumnIndex: () => column,
      RowCount: () => rows,
      ColumnCount: () => columns,
      CellCount: () => rows * columns,
      Values: () => matrix(sheet.value),
      Formulas: () => {
        const { arrays } = sheet;
        return matrix(
          (r, c) => formulaIn(arrays, { row: r, column: c }) || sheet.formula(r, c) || sheet.value(r, c),
        );
      },
      NumberFormat: () => matrix((r, c) => sheet.look(r, c).numberFormat),
      Text: () => matrix((r, c) => cellText(sheet.value(r, c), sheet.look(r, c).numberFormat)),
      Format: () => rangeFormatObject(sheet, area),
      ConditionalFormats: () =>
        conditionalFormatsObject(
          sheet.conditionalFormats.filter(({ ranges }) => ranges.some(range => overlaps(range, area))),
          ranges => rangeAreasObject(host, sheet, ranges),
        ),
      Worksheet: () => null,
      // Null where some of the rows are hidden and others are not.
      RowHidden: () => sameOf(Array.from({ length: rows }, (_, r) => sheet.isRowHidden(row + r))),
    },
    set: {
      RowHidden: (isHidden: boolean) => {
        writableSheet(sheet);
        for (let r = row; r < row + rows; r++) sheet.setRowHidden(r, isHidden);
      },
      Values: write,
      Formulas: write,
      NumberFormat: (formats: unknown) => {
        const given = shaped(formats, area);
        writableSheet(sheet);
        eachCell(given, (numberFormat, r, c) => {
          if (typeof numberFormat !== 'string') return;
          sheet.restyle({ row: row + r, column: column + c, rows: 1, columns: 1 }, { numberFormat });
        });
      },
    },
    call: {
      _KeepReference: () => {},
      _ValidateArraySize: (height: number, width: number) => {
        if (height !== rows || width !== columns) throw invalidArgument(WRONG_SHAPE);
      },
      GetCell: (r: number, c: number) => part(r, c, 1, 1),
      GetRow: (r: number) => part(r, 0, 1, columns),
      GetColumn: (c: number) => part(0, c, rows, 1),
      GetResizedRange: (down: number, right: number) => part(0, 0, rows + down, columns + right),
      GetOffsetRange: (down: number, right: number) => part(down, right, rows, columns),
      GetBoundingRect: (other: RangeObject) => rangeObject(host, sheet, bounding(area, other.area)),
      GetUsedRangeOrNullObject: () => {
        const used = usedPart(sheet, area);
        return used && rangeObject(host, sheet, used);
      },
      GetEntireRow: () => rangeObject(host, sheet, { row, column: 0, rows, columns: 16_384 }),
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter(merge => startsIn(merge, area));
        if (merged.length > MOST_MERGED_AREAS)
          throw new HostError(
            'GeneralException',
            'There was an internal error while processing the request.',
          );
        return rangeAreasObject(host, sheet, merged);
      },
      GetCellProperties: (asked: unknown) =>
        matrix((r, c) => cellProperties(sheet, { row: r, column: c }, asked)),
      SetCellProperties: (given: unknown) =>
        setCellProperties(writableSheet(sheet), area, shaped(given, area)),
      GetColumnProperties: (asked: unknown) => columnProperties(sheet, area, asked),
      GetRowProperties: (asked: unknown) => rowProperties(sheet, area, asked),
      Select: () => {
        // In a sheet that is not active, Excel for Windows often selects nothing (OfficeDev/office-js issue 5118).
        if (host.model.active.id === sheet.id) host.model.selection = area;
      },
      Clear: (what: string | null) => {
        writableSheet(sheet);
        if (what === 'Formats') throw invalidArgument('The workbench clears contents alone.');
        write('');
      },
    },
  };
  return object;
}

/** Every cell of an array formula has its formula (Excel.Range.formulas, as Range.Formula of VBA). */
const formulaIn = (arrays: readonly ArrayModel[], cell: CellAddress): string =>
  arrays.find(({ range }) => isWithinRange(cell, range))?.formula ?? '';

const sameOf = <T>(values: readonly T[]): T | null =>
  values.every(value => value === values[0]) ? (values[0] ?? null) : null;

/** A single value is written into every cell; an array must have the range's own shape. */
function shaped(written: unknown, { rows, columns }: CellRange): unknown[][] {
  if (!Array.isArray(written)) {
    if (rows * columns > MOST_CELLS) throw invalidArgument();
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => written));
  }
  const fits =
    written.length === rows && written.every(line => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(WRONG_SHAPE);
  return written as unknown[][];
}

function bounding(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

function overlaps(a: CellRange, b: CellRange): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Excel names a merged area only in a range that holds its first cell (office-js #3611, #1590). */
const startsIn = ({ row, column }: CellRange, area: CellRange): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Excel.RangeAreas, or null if there are none, as the methods named OrNullObject answer. */
export function rangeAreasObject(
  host: HostContext,
  sheet: SheetModel,
  areas: readonly CellRange[],
): HostObject | null {
  if (areas.length === 0) return null;
  return {
    kind: 'RangeAreas',
    scalars: ['address', 'areaCount'],
    get: {
      Address: () => areas.map(area => writeAddress(sheet.name, area)).join(','),
      AreaCount: () => areas.length,
      Areas: () => ({
        kind: 'RangeCollection',
        items: () => areas.map(area => rangeObject(host, sheet, area)),
      }),
    },
    call: { _KeepReference: () => {} },
  };
}

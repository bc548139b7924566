import type { CellRange } from '../../../../shared/cells.ts';
import { type ModelCellLook, type SheetModel, STANDARD_WIDTH } from '../../model/workbookModel.ts';
import { writableSheet } from '../objects/protection.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import {
  fillColour,
  fillTint,
  fontTint,
  horizontalName,
  patternName,
  readColour,
  readFontSize,
  readHorizontal,
  readIndent,
  readVertical,
  verticalName,
} from './excelLookNames.ts';

/** Excel.RangeFormat with its fill, font and borders. Where the cells of a range differ, a property reads null. */
export function rangeFormatObject(sheet: SheetModel, area: CellRange): HostObject {
  const restyle = (look: Partial<ModelCellLook>): void => writableSheet(sheet).restyle(area, look);
  const shared = <T>(of: (look: ModelCellLook) => T): T | null => {
    const first = of(sheet.look(area.row, area.column));
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (of(sheet.look(row, column)) !== first) return null;
      }
    }
    return first;
  };
  return {
    kind: 'RangeFormat',
    scalars: ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'columnWidth', 'rowHeight'],
    get: {
      Fill: () => ({
        kind: 'RangeFill',
        scalars: ['color'],
        // Excel answers "" where the fills of a range differ, and white where there is none.
        get: {
          Color: () => shared(fillColour) ?? '',
          Pattern: () => shared(patternName),
          TintAndShade: () => shared(fillTint),
        },
        set: {
          Color: (colour: string) => restyle({ fill: readColour(colour) }),
        },
        call: { Clear: () => restyle({ fill: null }) },
      }),
      Font: () => ({
        kind: 'RangeFont',
        scalars: ['bold', 'color', 'name', 'size'],
        get: {
          Bold: () => shared(look => look.bold),
          Name: () => shared(look => look.fontName),
          Size: () => shared(look => look.fontSize),
          Color: () => shared(look => look.fontColour) ?? '',
          TintAndShade: () => shared(fontTint),
        },
        set: {
          Bold: (bold: boolean) => restyle({ bold }),
          Name: (fontName: string) => restyle({ fontName }),
          Size: (size: number) => restyle({ fontSize: readFontSize(size) }),
          Color: (colour: string) => restyle({ fontColour: readColour(colour) }),
        },
      }),
      HorizontalAlignment: () => shared(horizontalName),
      IndentLevel: () => shared(look => look.indent),
      VerticalAlignment: () => shared(verticalName),
      WrapText: () => shared(look => look.wrap),
      ColumnWidth: () => same(widths(sheet, area)),
      RowHeight: () => same(heights(sheet, area)),
      UseStandardWidth: () => same(widths(sheet, area).map(points => points === STANDARD_WIDTH)),
    },
    set: {
      HorizontalAlignment: (name: string) => restyle(readHorizontal(name)),
      IndentLevel: (level: number) => restyle({ indent: readIndent(level) }),
      VerticalAlignment: (name: string) => restyle({ vertical: readVertical(name) }),
      WrapText: (wrap: boolean) => restyle({ wrap }),
      ColumnWidth: (points: number) => {
        writableSheet(sheet);
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.setColumnWidth(column, points);
      },
      // "This property is only intended to be set to true. Setting it to false has no effect" (@types/office-js).
      UseStandardWidth: (isStandard: boolean) => {
        writableSheet(sheet);
        for (let column = area.column; isStandard && column < area.column + area.columns; column++)
          sheet.setStandardWidth(column);
      },
      RowHeight: (points: number) => {
        writableSheet(sheet);
        for (let row = area.row; row < area.row + area.rows; row++) sheet.setRowHeight(row, points);
      },
    },
    call: { AutofitRows: () => writableSheet(sheet).fitRows(area) },
  };
}

const widths = (sheet: SheetModel, { column, columns }: CellRange): number[] =>
  Array.from({ length: columns }, (_, c) => sheet.columnWidth(column + c));
const heights = (sheet: SheetModel, { row, rows }: CellRange): number[] =>
  Array.from({ length: rows }, (_, r) => sheet.rowHeight(row + r));
const same = <T>(sizes: readonly T[]): T | null =>
  sizes.every(size => size === sizes[0]) ? (sizes[0] ?? null) : null;

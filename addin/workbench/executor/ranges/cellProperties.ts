import { a1, type CellAddress, type CellRange } from '../../../../shared/cells.ts';
import { eachCell } from '../../model/eachCell.ts';
import { notImplemented } from '../../model/hostError.ts';
import type { ModelCellLook, SheetModel } from '../../model/workbookModel.ts';
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
  readPattern,
  readVertical,
  verticalName,
} from './excelLookNames.ts';

/** The properties that are requested or given: { format: { fill: { color: true } } }. */
type Tree = { readonly [name: string]: Tree | unknown };

/** Range.getCellProperties: the requested members of one cell. */
export function cellProperties(sheet: SheetModel, cell: CellAddress, asked: unknown): Tree {
  const look = sheet.look(cell.row, cell.column);
  const all: Tree = {
    address: a1(cell),
    format: {
      fill: { color: fillColour(look), pattern: patternName(look), tintAndShade: fillTint(look) },
      font: {
        bold: look.bold,
        color: look.fontColour,
        name: look.fontName,
        size: look.fontSize,
        tintAndShade: fontTint(look),
      },
      horizontalAlignment: horizontalName(look),
      indentLevel: look.indent,
      verticalAlignment: verticalName(look),
      wrapText: look.wrap,
    },
  };
  return pick(all, asked as Tree, 'CellProperties');
}

/** Range.setCellProperties: changes only the given members of each cell. */
export function setCellProperties(
  sheet: SheetModel,
  area: CellRange,
  given: readonly (readonly unknown[])[],
): void {
  eachCell(given, (properties, r, c) => {
    const look = lookOf((properties ?? {}) as { format?: FormatProperties });
    if (Object.keys(look).length === 0) return;
    sheet.restyle({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, look);
  });
}

export function columnProperties(sheet: SheetModel, { column, columns }: CellRange, asked: unknown): Tree[] {
  return Array.from({ length: columns }, (_, c) =>
    pick({ format: { columnWidth: sheet.columnWidth(column + c) } }, asked as Tree, 'ColumnProperties'),
  );
}

export function rowProperties(sheet: SheetModel, { row, rows }: CellRange, asked: unknown): Tree[] {
  return Array.from({ length: rows }, (_, r) =>
    pick({ format: { rowHeight: sheet.rowHeight(row + r) } }, asked as Tree, 'RowProperties'),
  );
}

function pick(all: Tree, asked: Tree, kind: string): Tree {
  const picked: Record<string, unknown> = {};
  for (const name of Object.keys(asked)) {
    const deeper = asked[name];
    if (deeper === false || deeper === undefined) continue;
    if (!Object.hasOwn(all, name)) throw notImplemented(`${kind}.${name}`);
    const value = all[name];
    picked[name] =
      typeof deeper === 'object' && deeper !== null ? pick(value as Tree, deeper as Tree, name) : value;
  }
  return picked;
}

interface FormatProperties {
  readonly fill?: { readonly color?: string; readonly pattern?: string };
  readonly font?: {
    readonly bold?: boolean;
    readonly color?: string;
    readonly name?: string;
    readonly size?: number;
  };
  readonly horizontalAlignment?: string;
  readonly indentLevel?: number;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
}

function lookOf({ format = {} }: { readonly format?: FormatProperties }): Partial<ModelCellLook> {
  const { fill, font, horizontalAlignment, indentLevel, verticalAlignment, wrapText } = format;
  if (fill?.pattern !== undefined && fill.pattern !== 'None' && fill.color === undefined)
    throw notImplemented('a pattern without a colour');
  return {
    ...(fill?.color !== undefined && { fill: readColour(fill.color) }),
    ...(fill?.pattern !== undefined && readPattern(fill.pattern)),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: readFontSize(font.size) }),
    ...(font?.color !== undefined && { fontColour: readColour(font.color) }),
    ...(horizontalAlignment !== undefined && readHorizontal(horizontalAlignment)),
    ...(indentLevel !== undefined && { indent: readIndent(indentLevel) }),
    ...(verticalAlignment !== undefined && { vertical: readVertical(verticalAlignment) }),
    ...(wrapText !== undefined && { wrap: wrapText }),
  };
}

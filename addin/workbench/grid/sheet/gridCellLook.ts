import type { ICellData, IColorStyle, IPaddingData, IStyleData, Nullable } from '@univerjs/core';
import { NO_RESULT } from '../../../../shared/cells.ts';
import { FILL_PATTERNS } from '../../../../xlsx/fillPatterns.ts';
import { type ModelCellLook, PLAIN_LOOK } from '../../model/workbookModel.ts';

// Univer's numbers: alignment 1 left or top, 2 centre or middle, 3 right or bottom; wrap strategy 3 wraps.
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAPS = 3;
const OVERFLOWS = 1;

/** The part of a look that is named, in the grid's own style. null takes a property away. */
export function toGridStyle(look: Partial<ModelCellLook>): Record<string, unknown> {
  return {
    ...(look.fill !== undefined && { bg: look.fill === null ? null : toGridFill(look.fill, look) }),
    ...(look.fontColour !== undefined && { cl: toGridColour(look.fontColour, look.fontTint ?? null) }),
    ...(look.fontName !== undefined && { ff: look.fontName }),
    ...(look.fontSize !== undefined && { fs: look.fontSize }),
    ...(look.bold !== undefined && { bl: look.bold ? 1 : 0 }),
    ...(look.horizontal !== undefined && { ht: HORIZONTAL[look.horizontal] }),
    ...(look.indent !== undefined && { pd: toGridPadding(look.indent) }),
    ...(look.vertical !== undefined && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap !== undefined && { tb: look.wrap ? WRAPS : OVERFLOWS }),
    ...(look.numberFormat !== undefined && { n: { pattern: look.numberFormat } }),
  };
}

export function fromGridStyle(style: Nullable<IStyleData>): ModelCellLook {
  return {
    fill: colour(style?.bg?.rgb) ?? null,
    ...fromGridFill(style?.bg?.th),
    fontColour: colour(style?.cl?.rgb) ?? '#000000',
    fontTint: style?.cl?.rgb ? tintOf(style.cl.th) : 0,
    fontName: style?.ff ?? PLAIN_LOOK.fontName,
    fontSize: style?.fs ?? PLAIN_LOOK.fontSize,
    bold: style?.bl === 1,
    horizontal: keyOf(HORIZONTAL, style?.ht) ?? 'general',
    indent: Math.round((style?.pd?.l ?? 0) / STEP),
    vertical: keyOf(VERTICAL, style?.vt) ?? 'bottom',
    wrap: style?.tb === WRAPS,
    numberFormat: style?.n?.pattern || 'General',
  };
}

/** In pixels, of a step of indent: three spaces of the standard font. */
const STEP = 9;

/** On both sides: the grid knows paddings and no indent, and only one side of a text shows it. */
const toGridPadding = (indent: number): IPaddingData | null =>
  indent === 0 ? null : { t: 0, b: 0, l: indent * STEP, r: indent * STEP };

// The grid draws a colour by its rgb and passes on the number beside it, `th`. There we keep what it does not know: the
// tint of a theme's colour, as 1 to 3, and the pattern of a fill, as tens.
const TINT = 2;
const PATTERN = 10;

const toGridColour = (rgb: string, tint: number | null): IColorStyle =>
  tint === null ? { rgb } : { rgb, th: tint + TINT };

function toGridFill(
  rgb: string,
  { fillPattern = 'solid', fillTint = null }: Partial<ModelCellLook>,
): IColorStyle {
  const pattern = fillPattern === 'solid' ? 0 : PATTERN * (FILL_PATTERNS.indexOf(fillPattern) + 1);
  const tint = fillTint === null ? 0 : fillTint + TINT;
  return pattern + tint === 0 ? { rgb } : { rgb, th: pattern + tint };
}

function fromGridFill(th: Nullable<number>): Pick<ModelCellLook, 'fillPattern' | 'fillTint'> {
  const pattern = Math.floor((th ?? 0) / PATTERN);
  return {
    fillPattern: FILL_PATTERNS[pattern - 1] ?? 'solid',
    fillTint: tintOf((th ?? 0) - pattern * PATTERN),
  };
}

/** Rounded: taking the two numbers apart leaves the error of their sum. */
const tintOf = (th: Nullable<number>): number | null => (th ? Number((th - TINT).toFixed(9)) : null);

/** A text stays one: "65%" in a text cell is not to become a number. */
export function toGridCell(value: string | number | boolean, formula: string): ICellData {
  if (formula !== '') return { f: formula, v: value === '' || value === NO_RESULT ? null : value };
  if (typeof value === 'number') return { v: value, t: 2 };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: 3 } : { v: value, t: 1 };
}

export function fromGridCell(cell: Nullable<ICellData>): string | number | boolean {
  const { v = '', t } = cell ?? {};
  if (v === null) return plainTextOf(cell);
  return t === 3 ? v === 1 || v === true : v === '' ? plainTextOf(cell) : v;
}

/** A cell whose text was typed with rich formatting keeps it as a document. */
function plainTextOf(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '';
}

const colour = (rgb: Nullable<string>): string | undefined => {
  const numbers = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(rgb ?? '');
  if (numbers)
    return `#${numbers
      .slice(1)
      .map(part => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  return rgb?.toUpperCase();
};

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find(key => table[key] === value);
}

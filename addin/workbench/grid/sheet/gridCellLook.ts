import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { ModelCellLook } from '../../model/workbookModel.ts';

// Univer's numbers: alignment 1 left or top, 2 centre or middle, 3 right or bottom; wrap strategy 3 wraps.
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAPS = 3;
const OVERFLOWS = 1;

/** The part of a look that is named, in the grid's own style. null takes a property away. */
export function toGridStyle(look: Partial<ModelCellLook>): Record<string, unknown> {
  return {
    ...(look.fill !== undefined && { bg: look.fill === null ? null : { rgb: look.fill } }),
    ...(look.fontColour !== undefined && { cl: { rgb: look.fontColour } }),
    ...(look.bold !== undefined && { bl: look.bold ? 1 : 0 }),
    ...(look.horizontal !== undefined && { ht: HORIZONTAL[look.horizontal] }),
    ...(look.vertical !== undefined && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap !== undefined && { tb: look.wrap ? WRAPS : OVERFLOWS }),
    ...(look.numberFormat !== undefined && { n: { pattern: look.numberFormat } }),
  };
}

export function fromGridStyle(style: Nullable<IStyleData>): ModelCellLook {
  return {
    fill: colour(style?.bg?.rgb) ?? null,
    fontColour: colour(style?.cl?.rgb) ?? '#000000',
    bold: style?.bl === 1,
    horizontal: keyOf(HORIZONTAL, style?.ht) ?? 'general',
    vertical: keyOf(VERTICAL, style?.vt) ?? 'bottom',
    wrap: style?.tb === WRAPS,
    numberFormat: style?.n?.pattern || 'General',
  };
}

/** A text stays one: "65%" in a text cell is not to become a number. */
export function toGridCell(value: string | number | boolean, formula: string): ICellData {
  if (formula !== '') return { f: formula, v: value === '' ? null : value };
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

import type { Part, Quantity } from '../../outturn.ts';

/** One value of each cell, side by side. `label` is null where the cells hold a single value. */
export interface Row<Cells extends readonly unknown[]> {
  readonly label: string | null;
  readonly values: { readonly [K in keyof Cells]: Quantity };
}

/**
 * Matches the values of several cells. Two-part cells match by label, "14% (Alcohol) 38% (Drugs)", in any
 * order; single values match whatever follows them. Null where they do not match one to one.
 */
export function matchParts<Cells extends readonly (readonly Part[])[]>(
  ...cells: Cells
): readonly Row<Cells>[] | null {
  const [first = [], ...others] = cells;
  if (others.some(parts => parts.length !== first.length)) return null;
  const single = first.length === 1;
  const rows: Row<Cells>[] = [];
  for (const part of first) {
    const values = cells.map(
      parts => (single ? parts[0] : parts.find(other => sameLabel(part, other)))?.quantity,
    );
    if (values.includes(undefined)) return null;
    rows.push({ label: single ? null : part.label, values: values as Row<Cells>['values'] });
  }
  return rows;
}

/** The value with this label, as `matchParts` would match it; null where there is none. */
export function partNamed(parts: readonly Part[], label: string | null): Quantity | null {
  if (label === null) return parts.length === 1 ? (parts[0]?.quantity ?? null) : null;
  return parts.find(part => plainLabel(part.label) === plainLabel(label))?.quantity ?? null;
}

function sameLabel(a: Part, b: Part): boolean {
  return plainLabel(a.label) === plainLabel(b.label);
}

function plainLabel(label: string | null): string {
  return String(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Indicator } from '../../../shared/report.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { CellLink } from '../frame/CellLink.tsx';

/** A row by its name; a click selects it in the sheet. */
export const RowLink = ({ row }: { readonly row: Indicator }) => (
  <CellLink cell={row.cells.title ?? { row: row.row, column: 0 }} words={indicatorLabel(row)} />
);

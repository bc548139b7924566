import type { CellRange } from '../../cells.ts';
import { periodText } from '../../period.ts';
import type { Report } from '../../report.ts';
import type { HouseStyle, Paper } from './houseStyle.ts';
import { type PrintedRow, pageBreaks } from './pageBreaks.ts';
import { MARGINS, type Margins, printableHeight, printableWidth } from './paper.ts';
import { footerLabels } from './words.ts';

/** The texts of a page's foot, in Excel's codes: &P is the page's number, &N their count, && an ampersand. */
export interface Footer {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** The printed page. */
export interface PagePlan {
  readonly paper: Paper;
  readonly orientation: 'landscape';
  readonly fitToWidth: true;
  readonly margins: Margins;
  /** From A1: a note beside the table is not printed. */
  readonly printArea: CellRange;
  /** Zero-based rows repeated at the top of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly footer: Footer;
  /** Zero-based rows before which a new page begins, in order. */
  readonly breaks: readonly number[];
}

export interface LaidTable {
  readonly paper: Paper;
  readonly table: CellRange;
  /** In points, of all columns of the print area. */
  readonly width: number;
  readonly rows: readonly PrintedRow[];
  readonly titleRows: PagePlan['titleRows'];
}

export function pagePlan(
  { period, around }: Report,
  house: HouseStyle,
  { paper, table, width, rows, titleRows }: LaidTable,
): PagePlan {
  const scale = Math.min(1, printableWidth(paper) / width);
  const repeated = rows
    .filter(({ row }) => row >= titleRows.first && row <= titleRows.last)
    .reduce((sum, { height }) => sum + height, 0);
  const last = Math.max(
    table.row + table.rows - 1,
    ...around.flatMap(texts => texts.map(({ cell }) => cell.row)),
  );
  return {
    paper,
    orientation: 'landscape',
    fitToWidth: true,
    margins: MARGINS,
    printArea: { row: 0, column: 0, rows: last + 1, columns: table.column + table.columns },
    titleRows,
    footer: footerOf(house, periodText(period)),
    breaks: pageBreaks(rows, printableHeight(paper) / scale, repeated),
  };
}

function footerOf({ council, classification, font }: HouseStyle, period: string): Footer {
  // The space ends the size: a text may begin with a digit.
  const inFont = (text: string): string => (text === '' ? '' : `&"${font},Regular"&${FOOTER_SIZE} ${text}`);
  return {
    left: inFont(written([council, period].filter(part => part !== '').join(footerLabels.between))),
    center: inFont(written(classification)),
    right: inFont(footerLabels.page),
  };
}

/** In points. */
const FOOTER_SIZE = 9;

/** In a footer "&" begins a code. */
const written = (text: string): string => text.replaceAll('&', '&&');

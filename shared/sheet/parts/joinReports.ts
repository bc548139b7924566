import type { CellAddress } from '../../cells.ts';
import { type Indicator, type Report, sheetsOf } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { indicatorIds } from '../rows/indicatorIds.ts';
import { partFragments } from '../words.ts';
import { partNames } from './partNames.ts';

/**
 * One report in parts, from sheets of one period in the order of the workbook; the report itself where there is one. Each
 * part is a section by its sheet's name. Line numbers stay as printed, unless two sheets use the same: then all of them are
 * named with their sheets. Joining parts again changes nothing.
 */
export function joinReports(reports: readonly [Report, ...Report[]]): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  const names = partNames(reports.map(({ sheet }) => sheet));
  const lineNoOf = lineNumbers(reports, names);
  const idOf = indicatorIds(
    new Set(reports.flatMap(({ indicators }, part) => indicators.flatMap(row => lineNoOf(row, part) ?? []))),
  );
  const parts = reports.map((report, part) => ({
    ...report,
    indicators: report.indicators.map(row => ({ ...row, id: idOf(lineNoOf(row, part)) })),
  }));
  return {
    ...first,
    sheet: namesText(reports.map(({ sheet }) => sheet)),
    indicators: parts.flatMap(({ sheet, indicators }, part) =>
      indicators.map(row =>
        placedRow(row, { sheet, name: names[part] ?? sheet, lineNo: lineNoOf(row, part) }),
      ),
    ),
    around: parts.flatMap(({ sheet, around }) =>
      around.map(texts => texts.map(text => onSheet(text, sheet))),
    ),
    troubles: parts.flatMap(({ sheet, troubles }) => troubles.map(trouble => onSheet(trouble, sheet))),
    notRead: parts.flatMap(({ notRead }) => notRead),
    parts,
  };
}

/** The report with each of its rows changed, on whatever sheet it is. */
export function withEachIndicator(report: Report, change: (indicator: Indicator) => Indicator): Report {
  const [first, ...others] = sheetsOf(report).map(
    (part): Report => ({ ...part, indicators: part.indicators.map(change) }),
  );
  return first === undefined ? report : joinReports([first, ...others]);
}

/** The sheet of the report that a cell is on. */
export const partAt = (report: Report, { sheet }: Pick<CellAddress, 'sheet'>): Report =>
  sheetsOf(report).find(part => part.sheet === sheet) ?? sheetsOf(report)[0] ?? report;

function lineNumbers(
  reports: readonly Report[],
  names: readonly string[],
): (row: Indicator, part: number) => string | null {
  const used = reports.map(({ indicators }) => new Set(indicators.flatMap(({ lineNo }) => lineNo ?? [])));
  const all = used.flatMap(numbers => [...numbers]);
  const isShared = new Set(all).size < all.length;
  return ({ lineNo }, part) => (lineNo === null || !isShared ? lineNo : `${names[part] ?? ''} ${lineNo}`);
}

function placedRow(
  row: Indicator,
  { sheet, name, lineNo }: { readonly sheet: string; readonly name: string; readonly lineNo: string | null },
): Indicator {
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([column, cell]) => [column, { ...cell, sheet }]),
  );
  return {
    ...row,
    lineNo,
    section: row.section === '' ? name : `${name}: ${row.section}`,
    theme: name,
    cells,
  };
}

const onSheet = <Placed extends { readonly cell: CellAddress }>(placed: Placed, sheet: string): Placed => ({
  ...placed,
  cell: { ...placed.cell, sheet },
});

/** As many characters as the record takes for the name of a sheet. */
const LONGEST_NAMES = 200;

function namesText(names: readonly string[]): string {
  for (let count = names.length; count > 1; count--) {
    const others = names.length - count;
    const listed = names.slice(0, count).join(', ');
    const text = others === 0 ? listed : fill(partFragments.andOthers, { listed, others });
    if (text.length <= LONGEST_NAMES) return text;
  }
  return (names[0] ?? '').slice(0, LONGEST_NAMES);
}

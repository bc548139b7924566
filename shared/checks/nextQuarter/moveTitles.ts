import type { CellAddress, CellValue, SheetCells } from '../../cells.ts';
import { nextPeriod, type Period, periodSlug } from '../../period.ts';
import type { PlacedText, Report } from '../../report.ts';
import { cellText, showsDate } from '../../sheet/cells/cellText.ts';
import { namedQuarterOfYear } from '../../sheet/headings/namedPeriod.ts';
import type { DraftCells } from './draftCells.ts';
import { movePeriods } from './movePeriods.ts';

export interface TitleMoves {
  /** Headings, titles and names of sections that name the next quarter now. */
  readonly headings: readonly { readonly cell: CellAddress; readonly from: string; readonly to: string }[];
  /** Texts that name a time which was left as it is. */
  readonly unsure: readonly PlacedText[];
}

/** Moves every text above the table and every heading and section in it to the next quarter. */
export function moveTitles(
  report: Report,
  cells: SheetCells,
  draft: DraftCells,
): TitleMoves & { readonly calculated: CellAddress | null } {
  const { layout, around, period } = report;
  const [top = 0] = layout.headingRows;
  const inTable = [...layout.headingRows, ...layout.sectionRows].flatMap(row =>
    (cells.values[row] ?? []).map((_, column): CellAddress => ({ row, column })),
  );
  const placed = around.flat().map(({ cell }) => cell);
  const texts = [...placed.filter(({ row }) => row < top), ...inTable];
  const headings: TitleMoves['headings'][number][] = [];
  const unsure: PlacedText[] = [];
  let calculated: CellAddress | null = null;
  for (const cell of texts) {
    const { value, format } = draft.held(cell);
    const from = cellText(value, format);
    const moved = showsDate(value, format)
      ? { value: laterSerial(Number(value)), isUnsure: false }
      : movedText(report, cell, value);
    if (moved.isUnsure) unsure.push({ cell, text: from });
    if (moved.value === value) continue;
    if (draft.write(cell, moved)) headings.push({ cell, from, to: cellText(moved.value, format) });
    else calculated ??= cell;
  }
  for (const { cell, text } of around.flat())
    if (cell.row > top && movePeriods(text, period).text !== text) unsure.push({ cell, text });
  return { headings, unsure, calculated };
}

function movedText(report: Report, cell: CellAddress, value: CellValue) {
  if (typeof value !== 'string') return { value, isUnsure: false };
  const { text, isUnsure } = movePeriods(value, report.period, yearMoves(report, cell, value));
  return { value: text, isUnsure };
}

/**
 * Whether a year without a quarter changes. "2016/17" above "Q4" is the year of that quarter, which the whole heading
 * tells; otherwise the year of the report.
 */
function yearMoves({ layout, period }: Report, { row, column }: CellAddress, text: string): boolean {
  const own = layout.headings.filter(heading => {
    const isBelow = heading.cell.row >= row && heading.cell.row - row < 3;
    return isBelow && heading.cell.column >= column && heading.text !== text && heading.text.includes(text);
  });
  const years = own.flatMap(heading => {
    const named = namedQuarterOfYear(heading.text);
    return named === null || named.months !== 3 ? [] : [named.part === 4];
  });
  return layout.headingRows.includes(row) && years.length > 0 ? years.every(Boolean) : period.part === 4;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A date three months later, as Excel counts days. The last day of a month stays the last one. */
function laterSerial(serial: number): number {
  const date = new Date(EPOCH + serial * DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const lastOf = (of: number): number => new Date(Date.UTC(year, of + 1, 0)).getUTCDate();
  const isLast = day === lastOf(month);
  const later = Date.UTC(year, month + 3, isLast ? lastOf(month + 3) : Math.min(day, lastOf(month + 3)));
  return (later - EPOCH) / DAY;
}

/** Excel's longest name of a sheet. */
const LONGEST_NAME = 31;

/** The sheet's name a quarter later; one that names no quarter gets it at its end. */
export function nextSheetName({ sheet, period }: Report): string {
  const moved = movePeriods(sheet, period).text;
  if (moved !== sheet) return moved.slice(0, LONGEST_NAME);
  const tag = nameOf(nextPeriod(period));
  return `${sheet.slice(0, LONGEST_NAME - tag.length - 1).trimEnd()} ${tag}`;
}

/** "Q3 2017-18": a sheet's name has no slash. */
function nameOf(period: Period): string {
  const [from, to, part] = periodSlug(period).split('-');
  return `${part} ${from}-${to}`;
}

import { a1, type CellAddress, type SheetCells } from '../../cells.ts';
import { nextPeriod, type Period, periodText, quarterNumber, samePeriod, yearBefore } from '../../period.ts';
import type { Column, Report } from '../../report.ts';
import { headingMeaning } from '../../sheet/headings/headingMeaning.ts';
import { headingScope } from '../../sheet/headings/headingScope.ts';
import { readReport } from '../../sheet/readReport.ts';
import { fill } from '../../words/fill.ts';
import { earlierIndicatorIn } from '../earlier/earlierIndicator.ts';
import type { EarlierQuarter } from '../earlier/earlierQuarter.ts';
import { headlineTexts } from '../headline/headlineClaims.ts';
import { DraftCells, type NextCell, withNextCells } from './draftCells.ts';
import { moveRows, type RowMoves } from './moveRows.ts';
import { moveTitles, nextSheetName, type TitleMoves } from './moveTitles.ts';
import { otherFigures } from './otherFigures.ts';
import { nextQuarterRefusals } from './words.ts';

/** How the sheet is read: a person's answers about its columns are asked again of the sheet that it becomes. */
export type ReadSheet = (cells: SheetCells) => ReturnType<typeof readReport>;

export interface SheetToMove {
  readonly report: Report;
  readonly cells: SheetCells;
  readonly isProtected: boolean;
  /** The quarter that the next one's long base is of, where a sheet or the record has it. */
  readonly lastYear: EarlierQuarter | null;
  readonly read?: ReadSheet;
}

/** The next quarter's sheet, as it will be, and what was moved and left to make it. */
export interface NextQuarterPlan extends RowMoves, TitleMoves {
  readonly from: string;
  /** The name of the copy. */
  readonly name: string;
  readonly period: Period;
  readonly cells: readonly NextCell[];
  /** Cells whose fill showed the old rating. */
  readonly cleared: readonly CellAddress[];
  /** Texts that sum up the quarter, which stay for a person to write again. */
  readonly summaries: readonly CellAddress[];
  readonly formulasKept: readonly CellAddress[];
}

export type NextQuarter =
  | { readonly ok: true; readonly plan: NextQuarterPlan }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): NextQuarter => ({ ok: false, sentence });

/**
 * The sheet of the quarter after a report's: its headings and titles name the next quarter, its outturns have become bases,
 * and what a person has to type is empty. Formulas stay. The result is read once before it is offered, and refused where it
 * would not be read as this sheet is.
 */
export function planNextQuarter(sheet: SheetToMove): NextQuarter {
  const { report, cells, isProtected, lastYear, read = readReport } = sheet;
  if (quarterNumber(report.period) === null)
    return refused(fill(nextQuarterRefusals.notAQuarter, { period: periodText(report.period) }));
  if (isProtected) return refused(nextQuarterRefusals.protected);
  const others = otherFigures(report);
  if ('isLater' in others) {
    const { columnIsThere, columnsOfYear } = nextQuarterRefusals;
    return refused(fill(others.isLater ? columnIsThere : columnsOfYear, { heading: others.heading }));
  }
  const period = nextPeriod(report.period);
  const draft = new DraftCells(cells);
  const titles = moveTitles(report, cells, draft);
  if (titles.calculated !== null)
    return refused(
      fill(nextQuarterRefusals.calculated, { cell: a1(titles.calculated), period: periodText(period) }),
    );
  const isLastYear = lastYear !== null && samePeriod(lastYear.period, yearBefore(period));
  const rows = moveRows({
    report,
    cells,
    draft,
    others,
    staysAllYear: isYearBase(report),
    lastYearOf: earlierIndicatorIn(isLastYear ? lastYear : null),
  });
  const name = nextSheetName(report);
  const plan: NextQuarterPlan = {
    ...rows,
    ...titles,
    from: report.sheet,
    name,
    period,
    cells: draft.changed,
    cleared: ratingFills(report, cells),
    summaries: headlineTexts(report.around).flatMap(({ cell }) => (draft.formula(cell) === '' ? [cell] : [])),
    formulasKept: draft.formulasKept,
  };
  return isReadAlike(sheet, plan, read)
    ? { ok: true, plan }
    : refused(fill(nextQuarterRefusals.notRead, { period: periodText(period) }));
}

/** Whether the long base is the whole of last year's outturn, the same in every quarter. */
function isYearBase({ layout }: Report): boolean {
  const heading =
    layout.headings.find(({ column }) => column === 'longBase') ??
    layout.headings.find(({ column }) => column === 'longArrow');
  const { span, startYear } = headingScope(heading?.text ?? '');
  return span === 'year' && startYear !== null && headingMeaning(heading?.text ?? '').relative === null;
}

/**
 * Whether the moved headings mean what they did, which the figures of this quarter show; and whether the sheet with its
 * empty cells has the same rows, and no column where another was.
 */
function isReadAlike({ report, cells }: SheetToMove, plan: NextQuarterPlan, read: ReadSheet): boolean {
  const { headings, name, period } = plan;
  const isHeading = ({ cell }: NextCell): boolean =>
    headings.some(({ cell: { row, column } }) => row === cell.row && column === cell.column);
  const headed = read(withNextCells(cells, name, plan.cells.filter(isHeading)));
  const emptied = read(withNextCells(cells, name, plan.cells));
  const columns = Object.entries(report.layout.columns) as [Column, number][];
  const isAlike = (now: ReturnType<ReadSheet>, mayLack: boolean): boolean =>
    now.ok &&
    samePeriod(now.report.period, period) &&
    now.report.indicators.length === report.indicators.length &&
    now.report.indicators.every(({ row }, index) => row === report.indicators[index]?.row) &&
    columns.every(([column, position]) => {
      const at = now.report.layout.columns[column];
      return at === position || (at === undefined && mayLack);
    });
  return isAlike(headed, false) && isAlike(emptied, true);
}

function ratingFills({ indicators }: Report, { fills }: SheetCells): CellAddress[] {
  return indicators.flatMap(({ cells: at, ratedByFill, fillShows }) => {
    if (ratedByFill === undefined && fillShows === undefined) return [];
    return [at.rating, at.performance].flatMap(cell =>
      cell && (fills?.[cell.row]?.[cell.column] ?? '') !== '' ? [cell] : [],
    );
  });
}

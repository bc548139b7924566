import { type CellAddress, columnLetters, type SheetCells } from '../../cells.ts';
import { type Column, type Indicator, printedText, type Report } from '../../report.ts';
import { takeRating } from '../../sheet/texts/outturnText.ts';
import type { EarlierIndicator } from '../earlier/earlierQuarter.ts';
import { figureOnRecord } from '../figures/baseDiffers.ts';
import type { DraftCells } from './draftCells.ts';
import { nextTarget } from './nextTarget.ts';
import type { OtherFigures } from './otherFigures.ts';

/** Which rows went where, by the ids of their indicators. */
export interface RowMoves {
  /** Their outturns are the short base. */
  readonly short: readonly string[];
  /** Their short bases are the figure before the base. */
  readonly point: readonly string[];
  /** Their long bases are known. */
  readonly long: readonly string[];
  readonly profiled: readonly string[];
  readonly carried: readonly string[];
  readonly shifted: readonly string[];
  /** Figures of other columns that moved on. */
  readonly others: number;
  readonly emptied: number;
  /** The year has ended, so that targets are last year's. */
  readonly isNewYear: boolean;
  /** What is not known, and stays blank. */
  readonly unknown: {
    readonly short: readonly string[];
    readonly long: readonly string[];
    readonly target: readonly string[];
    readonly columns: readonly string[];
  };
}

interface MovedSheet {
  readonly report: Report;
  readonly cells: SheetCells;
  readonly draft: DraftCells;
  readonly others: readonly OtherFigures[];
  /** The long base is the whole of last year, which is the same all year. */
  readonly staysAllYear: boolean;
  readonly lastYearOf: (indicator: Indicator) => EarlierIndicator | null;
}

/** What a person types each quarter. */
const EMPTIED = ['performance', 'rating', 'shortArrow', 'longArrow', 'comment'] as const;

export function moveRows(sheet: MovedSheet): RowMoves {
  const { report, draft, others, staysAllYear, lastYearOf } = sheet;
  const { columns } = report.layout;
  const isNewYear = report.period.part === 4;
  const rows = { short: [], point: [], long: [], profiled: [], carried: [], shifted: [] } as Lists;
  const unknown = { short: [], long: [], target: [], columns: new Set<string>() } as Unknown;
  let [emptied, moved] = [0, 0];
  for (const indicator of report.indicators) {
    const { id } = indicator;
    const at = placesOf(indicator, sheet);
    if (at.isShifted) rows.shifted.push(id);
    for (const column of EMPTIED) {
      const isHeld = printedText(indicator, column) !== '';
      if (draft.empty(at.of(column)) && isHeld) emptied++;
    }
    for (const { position, from, stays, heading } of others) {
      if (stays) continue;
      const cell = { row: indicator.row, column: position };
      const source = from === null ? null : { row: indicator.row, column: from };
      const isOutturn = from === columns.performance;
      const content = source && (isOutturn ? outturnOf(indicator, draft) : draft.held(source));
      const isWritten = draft.write(cell, content ?? { value: '' });
      if (isWritten && content && content.value !== '') moved++;
      if (from === null && draft.held(cell).value !== '')
        unknown.columns.add(`${columnLetters(position)} (${heading})`);
    }
    if (
      columns.beforeBase !== undefined &&
      draft.write(at.of('beforeBase'), heldAt(indicator, 'shortBase', draft))
    )
      rows.point.push(id);
    const outturn = outturnOf(indicator, draft);
    if (columns.shortBase !== undefined && draft.write(at.of('shortBase'), outturn ?? { value: '' }))
      (outturn === null ? unknown.short : rows.short).push(id);
    if (columns.longBase !== undefined && (isNewYear || !staysAllYear)) {
      const text = staysAllYear ? undefined : lastYearOf(indicator)?.texts.performance;
      const isWritten = draft.write(at.of('longBase'), { value: figureOnRecord(text ?? '') });
      if (isWritten) (text === undefined ? unknown.long : rows.long).push(id);
    }
    moveTarget(indicator, sheet, at.of('target'), { rows, unknown: unknown.target });
  }
  return {
    ...rows,
    others: moved,
    emptied,
    isNewYear,
    unknown: { ...unknown, columns: [...unknown.columns] },
  };
}

type Lists = Record<'short' | 'point' | 'long' | 'profiled' | 'carried' | 'shifted', string[]>;
type Unknown = Record<'short' | 'long' | 'target', string[]> & { readonly columns: Set<string> };

function moveTarget(
  indicator: Indicator,
  { report, draft }: MovedSheet,
  cell: CellAddress | undefined,
  { rows, unknown }: { readonly rows: Lists; readonly unknown: string[] },
): void {
  const next = nextTarget(indicator, report.period);
  if (cell === undefined || indicator.formulas.has('target') || indicator.target.state === 'none') return;
  if (next.state === 'carried') {
    rows.carried.push(indicator.id);
  } else if (next.state === 'unknown') {
    draft.empty(cell);
    unknown.push(indicator.id);
  } else {
    const isNumber = typeof draft.held(cell).value === 'number';
    draft.write(cell, { value: isNumber ? next.value : next.text });
    rows.profiled.push(indicator.id);
  }
}

/** The outturn as a base prints it: without its rating. Null where it cannot be read. */
function outturnOf(indicator: Indicator, draft: DraftCells) {
  const { cells, outturn } = indicator;
  if (outturn.state === 'unreadable') return null;
  const held = cells.performance && draft.held(cells.performance);
  if (typeof held?.value === 'number') return held;
  return { value: takeRating(printedText(indicator, 'performance')).rest.trim() };
}

function heldAt(indicator: Indicator, column: Column, draft: DraftCells) {
  const held = indicator.cells[column] && draft.held(indicator.cells[column]);
  return typeof held?.value === 'number' ? held : { value: printedText(indicator, column) };
}

interface Places {
  readonly isShifted: boolean;
  readonly of: (column: Column) => CellAddress | undefined;
}

/**
 * Where the row keeps each fact on the next sheet: where it did, and under its headings where the row was one column to the
 * left and has room.
 */
function placesOf(indicator: Indicator, { report, draft, cells }: MovedSheet): Places {
  const { columns } = report.layout;
  const under = (column: Column): CellAddress | undefined => {
    const position = columns[column];
    return position === undefined ? undefined : { row: indicator.row, column: position };
  };
  const trouble = report.troubles.find(
    ({ kind, cell }) => kind === 'row-shifted' && cell.row === indicator.row,
  );
  const hasRoom = trouble?.kind === 'row-shifted' && trouble.hasRoom && indicator.formulas.size === 0;
  if (trouble === undefined || !hasRoom)
    return { isShifted: false, of: column => indicator.cells[column] ?? under(column) };
  const width = cells.values[indicator.row]?.length ?? 0;
  for (let column = width - 1; column > trouble.cell.column + 1; column--)
    draft.write({ row: indicator.row, column }, draft.held({ row: indicator.row, column: column - 1 }));
  return { isShifted: true, of: under };
}

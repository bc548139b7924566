import type { ChartEdits } from '../../../../xlsx/chart.ts';
import {
  type CellEdit,
  ONE_CELL,
  type PageEdits,
  type SheetEdits,
  type StyleEdits,
  type WorkbookEdits,
} from '../../../../xlsx/edits.ts';
import {
  type ChartModel,
  type ModelCellLook,
  type PageLook,
  PLAIN_LOOK,
  PLAIN_PAGE,
} from '../../model/workbookModel.ts';
import { isSameSize } from './spillSize.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from './workbookSnapshot.ts';

/** What must be written to the file: the difference between the opened and the present workbook. */
export function editsBetween(opened: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookEdits {
  const before = new Map(opened.sheets.map(sheet => [sheet.id, sheet]));
  const after = new Set(now.sheets.map(({ id }) => id));
  const [kept, added] = [
    now.sheets.filter(({ id }) => before.has(id)),
    now.sheets.filter(({ id }) => !before.has(id)),
  ];
  return {
    sheets: kept.map(sheet => sheetEdits(before.get(sheet.id) ?? emptySheet(sheet), sheet)).filter(hasEdits),
    added: added.map(sheet => sheetEdits(emptySheet(sheet), sheet)),
    removed: opened.sheets.filter(({ id }) => !after.has(id)).map(({ name }) => name),
    settings: JSON.stringify(opened.settings) === JSON.stringify(now.settings) ? null : now.settings,
  };
}

export function isUnchanged({ sheets, added, removed, settings }: WorkbookEdits): boolean {
  return sheets.length + added.length + removed.length === 0 && settings === null;
}

const emptySheet = ({ id, name }: SheetSnapshot): SheetSnapshot => ({
  id,
  name,
  cells: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  fittedHeights: new Map(),
  hiddenRows: new Set(),
  freeze: { rows: 0, columns: 0 },
  page: PLAIN_PAGE,
  charts: [],
});

function sheetEdits(before: SheetSnapshot, now: SheetSnapshot): SheetEdits {
  const places = new Set([...before.cells.keys(), ...now.cells.keys()]);
  const isFrozenAlike =
    before.freeze.rows === now.freeze.rows && before.freeze.columns === now.freeze.columns;
  const charts = chartEdits(before.charts, now.charts);
  return {
    name: now.name,
    cells: [...places].flatMap(place => cellEdit(before.cells.get(place), now.cells.get(place))),
    columnWidths: changedSizes(before.columnWidths, now.columnWidths),
    rowHeights: changedSizes(before.rowHeights, now.rowHeights, now.hiddenRows),
    fittedHeights: now.fittedHeights,
    hiddenRows: new Map([
      ...[...now.hiddenRows].filter(row => !before.hiddenRows.has(row)).map(row => [row, true] as const),
      ...[...before.hiddenRows].filter(row => !now.hiddenRows.has(row)).map(row => [row, false] as const),
    ]),
    freeze: isFrozenAlike ? null : now.freeze,
    page: pageEdits(before.page, now.page),
    ...(charts && { charts }),
  };
}

const hasEdits = ({
  cells,
  columnWidths,
  rowHeights,
  hiddenRows,
  freeze,
  page,
  charts,
}: SheetEdits): boolean =>
  cells.length + columnWidths.size + rowHeights.size + hiddenRows.size > 0 ||
  freeze !== null ||
  page !== null ||
  charts !== undefined;

function cellEdit(before: CellSnapshot | undefined, now: CellSnapshot | undefined): CellEdit[] {
  const place = now ?? before;
  if (!place) return [];
  const { row, column } = place;
  const [was, is] = [before ?? { row, column, ...PLAIN }, now ?? { row, column, ...PLAIN }];
  const edit = contentEdit(was, is);
  const style = styleEdits(was.look, is.look);
  return edit === null && style === null ? [] : [{ row, column, ...edit, ...(style && { style }) }];
}

/** A formula with a new result was not typed: the file keeps it as it is written there. */
function contentEdit(was: CellSnapshot, is: CellSnapshot): Omit<CellEdit, 'row' | 'column' | 'style'> | null {
  const isSameSpill = isSameSize(was.spill, is.spill);
  if (was.formula === is.formula && was.value === is.value && was.isFilled === is.isFilled && isSameSpill)
    return null;
  if (is.isFilled || (was.isFilled && is.value === '' && is.formula === '')) return { filled: is.value };
  const { value, formula } = is;
  if (formula === '' || formula !== was.formula)
    return { content: { value, formula }, ...(is.spill && { spill: is.spill }) };
  return { result: value, ...(!isSameSpill && { spill: is.spill ?? ONE_CELL }) };
}

/** A colour that is the cell's own is written even if it is the one that the theme shows. */
function styleEdits(was: ModelCellLook, is: ModelCellLook): StyleEdits | null {
  const edits = changed(was, is);
  if (edits === null) return null;
  const { fill: _, fillPattern, fillTint, fontColour, fontTint, ...rest } = edits;
  const isFillChanged = [edits.fill, fillPattern, fillTint].some(part => part !== undefined);
  const isAutomatic = is.fontTint !== null && is.fontColour === PLAIN_LOOK.fontColour;
  return {
    ...rest,
    ...(isFillChanged && {
      fill: is.fill,
      ...(is.fillPattern !== 'solid' && { fillPattern: is.fillPattern }),
    }),
    ...((fontColour !== undefined || fontTint !== undefined) && {
      fontColour: isAutomatic ? null : is.fontColour,
    }),
  };
}

const PLAIN = { value: '', formula: '', look: PLAIN_LOOK } as const;

/** A chart that changed is another one in the file. A chart of the file that Outturn cannot read changes in no way. */
function chartEdits(before: readonly ChartModel[], now: readonly ChartModel[]): ChartEdits | null {
  const opened = new Map(before.map(chart => [chart.id, JSON.stringify(chart)]));
  const kept = new Set(
    now.filter(chart => opened.get(chart.id) === JSON.stringify(chart)).map(({ id }) => id),
  );
  const removed = before.flatMap(({ id }, index) => (kept.has(id) ? [] : [index]));
  const added = now.flatMap(({ id, name, chart, place }) =>
    kept.has(id) || !chart || !place ? [] : [{ ...chart, name, place }],
  );
  return removed.length + added.length > 0 ? { removed, added } : null;
}

const pageEdits = (before: PageLook, now: PageLook): PageEdits | null => changed(before, now);

/** The members that differ; null where none does. */
function changed<T extends ModelCellLook | PageLook>(before: T, now: T): Partial<T> | null {
  const members = (Object.keys(now) as (keyof T)[]).filter(
    name => before[name] !== now[name] && JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  return members.length > 0
    ? (Object.fromEntries(members.map(name => [name, now[name]])) as Partial<T>)
    : null;
}

/** null where a line has no size of its own any more; a hidden row has none that is seen. */
const changedSizes = (
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, number | null> =>
  new Map<number, number | null>([
    ...[...before.keys()]
      .filter(index => !now.has(index) && !hidden.has(index))
      .map(index => [index, null] as const),
    ...[...now].filter(([index, size]) => before.get(index) !== size),
  ]);

import type { CellRange } from '../../../shared/cells.ts';
import type { RangeContents, ReadRangeContents } from '../../../shared/rangeContents.ts';
import { parseSheetRange, type SheetRange } from '../ranges/sheetRange.ts';
import { stackRanges } from '../ranges/stackRanges.ts';

type Contents = ReadonlyMap<string, RangeContents>;

/** In milliseconds. A cell shows #BUSY! until then. */
const LONGEST_WAIT = 30_000;
/** In milliseconds: Excel refuses every read while a person types into a cell. */
const RETRY_DELAY = 500;

interface WaitingRead {
  readonly addresses: Set<string>;
  readonly contents: Promise<Contents>;
}

let waiting: WaitingRead | null = null;
let earlier: Promise<unknown> = Promise.resolve();

/**
 * For custom functions in the shared runtime, so without the pane's failures: the functions' script stays small. All that is
 * asked before a read begins shares it, and one read runs at a time. Leaves out an address that is not of a range of this
 * workbook. Rejects if Excel refuses, or has not answered after half a minute.
 */
export const readRangeContents: ReadRangeContents = addresses => {
  waiting ??= nextRead();
  for (const address of addresses) waiting.addresses.add(address);
  return waiting.contents;
};

function nextRead(): WaitingRead {
  const addresses = new Set<string>();
  const contents = earlier
    .then(() => pause(0))
    .then(() => {
      waiting = null;
      return readAddresses([...addresses]);
    });
  earlier = contents.catch(() => {});
  return { addresses, contents };
}

async function readAddresses(addresses: readonly string[]): Promise<Contents> {
  const places = new Map<string, SheetRange>();
  for (const address of addresses) {
    const place = parseSheetRange(address);
    if (place) places.set(address, place);
  }
  const areas = await inTime(readOnceTyped([...places.values()], Date.now() + LONGEST_WAIT));
  const contents = new Map<string, RangeContents>();
  for (const [address, { sheet, range }] of places) {
    const area = areas.find(each => each.sheet === sheet && holds(each.range, range));
    if (!area) continue;
    contents.set(address, { ...range, at: (row, column) => area.at(range.row + row, range.column + column) });
  }
  return contents;
}

interface ReadArea extends SheetRange {
  /** By the rows and columns of the sheet. */
  at(row: number, column: number): unknown;
}

async function readOnceTyped(places: readonly SheetRange[], until: number): Promise<readonly ReadArea[]> {
  try {
    return await readAreas(places);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'InvalidOperationInCellEditMode' || Date.now() > until) throw error;
    await pause(RETRY_DELAY);
    return readOnceTyped(places, until);
  }
}

/**
 * One sync for all. What is beyond the used cells of a range is blank, and is not sent. Not in Excel.run, which tracks each
 * range and sends a second request to forget it.
 */
async function readAreas(places: readonly SheetRange[]): Promise<readonly ReadArea[]> {
  if (places.length === 0) return [];
  const context = new Excel.RequestContext();
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const areas = [...sheets].flatMap(sheet => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return stackRanges(places.filter(place => place.sheet === sheet).map(({ range }) => range)).map(range => {
      const used = worksheet
        .getRangeByIndexes(range.row, range.column, range.rows, range.columns)
        .getUsedRangeOrNullObject(true);
      // Not values: while Excel calculates, that of a formula may be an old one.
      used.load('formulas,rowIndex,columnIndex');
      return { sheet, range, used };
    });
  });
  await context.sync();
  return areas.map(({ sheet, range, used }) => {
    if (used.isNullObject) return { sheet, range, at: () => '' };
    const { formulas, rowIndex, columnIndex } = used;
    return { sheet, range, at: (row, column) => formulas[row - rowIndex]?.[column - columnIndex] ?? '' };
  });
}

function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.column === inner.column &&
    outer.columns === inner.columns &&
    outer.row <= inner.row &&
    inner.row + inner.rows <= outer.row + outer.rows
  );
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** Excel may never answer, as when the connection is lost. */
async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Excel did not answer in time.')), LONGEST_WAIT);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

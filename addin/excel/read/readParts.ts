import type { CellRange } from '../../../shared/cells.ts';
import type { ExcelFailure } from '../excelFailure.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { toExcelFailure } from '../runExcel.ts';

/**
 * Excel on the web limits a response to 5 MB. A comment can be long, and is sent twice: as value and as formula. What is too
 * large after all is requested again in halves.
 */
const CELLS_A_SYNC = 16_000;

interface SheetRange {
  readonly sheet: Excel.Worksheet;
  readonly range: CellRange;
}

/** What Excel answered for a part of a range, or why it could not. */
export type PartRead<T> = { readonly range: CellRange } & (
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly failure: ExcelFailure }
);

/** Requests what is wanted of a part. Call the result after a sync. */
type PartRequest<T> = (sheet: Excel.Worksheet, range: CellRange) => () => T;

/**
 * Reads ranges from top to bottom, in as few syncs as Excel's limits allow: small ones share one. What Excel refuses as too
 * large is requested again in halves. Any other failure that another try would not mend is given back with its part; the
 * rest, such as a lost connection, are thrown.
 */
export async function readParts<T>(
  context: Excel.RequestContext,
  asked: readonly SheetRange[],
  request: PartRequest<T>,
): Promise<readonly (readonly PartRead<T>[])[]> {
  const read = new Map<SheetRange, PartRead<T>[]>(asked.map(whole => [whole, []]));
  const queue = asked.flatMap(whole =>
    splitRows(whole.range, CELLS_A_SYNC).map(range => ({ whole, sheet: whole.sheet, range })),
  );
  for (let next = takeBatch(queue); next.length > 0; next = takeBatch(queue)) {
    const failure = await readBatch(context, next, request, ({ whole }, part) => read.get(whole)?.push(part));
    if (failure === null) continue;
    const [only, ...others] = next;
    if (only !== undefined && others.length === 0 && !isDivisible(only.range, failure))
      read.get(only.whole)?.push({ ok: false, failure, range: only.range });
    else queue.unshift(...next.flatMap(part => (others.length > 0 ? alone(part) : halves(part))));
  }
  return asked.map(whole => read.get(whole) ?? []);
}

interface Part extends SheetRange {
  readonly whole: SheetRange;
  /** It failed together with others, so it is requested by itself. */
  readonly isAlone?: true;
}

/** The next parts that fit into one sync. */
function takeBatch(queue: Part[]): Part[] {
  const batch: Part[] = [];
  let cells = 0;
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    cells += next.range.rows * next.range.columns;
    const isFull = batch.length > 0 && (cells > CELLS_A_SYNC || next.isAlone || batch[0]?.isAlone);
    if (isFull) break;
    batch.push(next);
    queue.shift();
  }
  return batch;
}

async function readBatch<T>(
  context: Excel.RequestContext,
  batch: readonly Part[],
  request: PartRequest<T>,
  keep: (part: Part, read: PartRead<T>) => void,
): Promise<ExcelFailure | null> {
  const requested = batch.map(part => ({ part, answer: request(part.sheet, part.range) }));
  try {
    await context.sync();
  } catch (error) {
    const failure = toExcelFailure(error);
    if (failure.kind !== 'too-large' && failure.kind !== 'unknown') throw failure;
    return failure;
  }
  for (const { part, answer } of requested) keep(part, { ok: true, answer: answer(), range: part.range });
  return null;
}

const isDivisible = ({ rows }: CellRange, { kind }: ExcelFailure): boolean =>
  kind === 'too-large' && rows > 1;

const alone = (part: Part): Part => ({ ...part, isAlone: true });

function halves(part: Part): Part[] {
  const { rows, columns } = part.range;
  return splitRows(part.range, Math.ceil(rows / 2) * columns).map(range => alone({ ...part, range }));
}

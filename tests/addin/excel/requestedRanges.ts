import type { Batch } from '../../../addin/workbench/executor/batchExecutor.ts';
import type { CellRange } from '../../../shared/cells.ts';
import type { OpenExcel } from './openExcel.ts';

/** What a request asks of a range: its fills and fonts, or its values. */
export type Wanted = 'looks' | 'values';

const QUERY = 2;

/**
 * Calls `judge` for each range that a request asks something of, before Excel sees it. Excel answers the whole request with
 * the error code that it returns, if any.
 */
export function judgeRanges(
  { richApi }: OpenExcel,
  wanted: Wanted,
  judge: (range: CellRange) => string | null,
): void {
  const receive = richApi.receive.bind(richApi);
  richApi.receive = text => {
    const { message } = JSON.parse(text) as { message: { body: string | Batch } };
    const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
    const codes = rangesOf(batch, wanted).map(judge);
    const code = codes.find(found => found !== null);
    const earlier = richApi.fault;
    if (code) Object.assign(richApi, { fault: { code, message: code } });
    receive(text);
    // The answer is made in the next microtask.
    if (code) queueMicrotask(() => Object.assign(richApi, { fault: earlier }));
  };
}

/** Fails with the code for every such range. */
export const refuseRanges = (code: string, isSo: (range: CellRange) => boolean) => (range: CellRange) =>
  isSo(range) ? code : null;

/** The cells in each range whose looks are requested, in order. */
export function lookedAt(excel: OpenExcel): number[] {
  const cells: number[] = [];
  judgeRanges(excel, 'looks', ({ rows, columns }) => {
    cells.push(rows * columns);
    return null;
  });
  return cells;
}

function rangesOf({ Actions, ObjectPaths }: Batch, wanted: Wanted): CellRange[] {
  return Actions.filter(({ ActionType, Name, QueryInfo }) =>
    wanted === 'looks'
      ? Name === 'GetCellProperties'
      : ActionType === QUERY && JSON.stringify(QueryInfo ?? {}).includes('"values"'),
  ).flatMap(({ ObjectPathId = -1 }) => {
    const path = ObjectPaths[ObjectPathId];
    const [row = 0, column = 0, rows = 0, columns = 0] = (path?.ArgumentInfo?.Arguments ?? []) as number[];
    return path?.Name === 'GetRangeByIndexes' ? [{ row, column, rows, columns }] : [];
  });
}

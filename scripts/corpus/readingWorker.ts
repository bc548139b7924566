import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { SheetCells } from '../../shared/cells.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';

export type WorkerAnswer =
  | { readonly outcome: 'read'; readonly sheets: readonly SheetCells[] }
  | { readonly outcome: 'refused'; readonly sentence: string }
  | { readonly outcome: 'failed'; readonly sentence: string };

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await answer(path));
});

async function answer(path: string): Promise<WorkerAnswer> {
  try {
    const read = await readWorkbook(await readFile(path));
    if (!read.ok) return { outcome: 'refused', sentence: read.sentence };
    return { outcome: 'read', sheets: read.workbook.sheets.map(({ cells }) => cells) };
  } catch (error) {
    return { outcome: 'failed', sentence: String(error) };
  }
}

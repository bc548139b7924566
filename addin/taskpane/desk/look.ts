import { openReport } from '../paneState.ts';
import { abandonable } from './abandonable.ts';
import { doing } from './doing.ts';
import { findReport } from './findReport.ts';
import type { Tools } from './tools.ts';

/** Sees what the workbook holds, and changes nothing. */
export function look(tools: Tools, wanted: string | null = openReport(tools.store.get())?.sheet.id ?? null) {
  return doing(
    tools,
    'Looking at the workbook',
    async ({ signal }) => {
      const found = await abandonable(findReport(tools, wanted), signal);
      tools.store.set({
        view: found.ok
          ? { state: 'seen', open: found.open }
          : { state: 'no-report', sentence: found.sentence },
      });
      return null;
    },
    { cancellable: true },
  );
}

import type { ReadWorkbooks } from '../../shared/record/backfill/oldWorkbook.ts';
import { planReports } from '../../shared/record/backfill/planBackfill.ts';
import type { ArchiveReply, ArchiveRequest } from './archiveMessages.ts';
import { readChosenFiles } from './readChosenFiles.ts';

/** What the worker does: it reads the files once, and plans from them as often as it is asked. */
export function answerArchiveRequests(reply: (message: ArchiveReply) => void) {
  let read: ReadWorkbooks = { reports: [], skipped: [] };
  return async (request: ArchiveRequest): Promise<void> => {
    if (request.kind === 'read') {
      read = await readChosenFiles(request.files, request.today, share => reply({ kind: 'reading', share }));
      reply({ kind: 'read' });
    } else {
      reply({ kind: 'planned', plan: planReports(read, request.record, request.choices) });
    }
  };
}

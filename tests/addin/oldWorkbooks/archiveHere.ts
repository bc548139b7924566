import type { OpenArchive } from '../../../addin/oldWorkbooks/archive.ts';
import { readChosenFiles } from '../../../addin/oldWorkbooks/readChosenFiles.ts';
import { planReports } from '../../../shared/record/backfill/planBackfill.ts';

/** An archive without a worker, which node does not have in a browser's form. */
export const openArchiveHere: OpenArchive = async (files, today, { progress, signal }) => {
  const read = await readChosenFiles(files, today, progress);
  signal.throwIfAborted();
  return { plan: async (record, choices) => planReports(read, record, choices), close: () => {} };
};

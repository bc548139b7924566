import { bringIn, recordBefore } from '../addin/record/bringIn.ts';
import { waitMs } from '../addin/record/retryWhenBusy.ts';
import { type BackfillChoices, planBackfill } from '../shared/record/backfill/planBackfill.ts';
import { AS_PUBLISHED } from '../shared/record/backfill/words.ts';
import { CORPORATE_REPORT } from '../shared/record/contract/reportNames.ts';
import { officerClient } from './backfill/officerClient.ts';
import { readOldFiles } from './backfill/oldFiles.ts';
import type { LocalIssuer } from './issuer.ts';
import { LOCAL_OFFICERS, SHOWN_COUNCIL } from './localCouncil.ts';
import { inProject } from './project.ts';
import type { RecordWorker } from './recordWorker.ts';

export const SHOWN_REPORTS = 'sample/little-wickham';

/** What a person of the invented council answers: one title was reworded in its third year. */
export const SHOWN_CHOICES: BackfillChoices = {
  reason: AS_PUBLISHED,
  answers: [{ title: 'Average days to relet an empty council home', answer: '2021-22-Q1:5' }],
  published: {},
};

/**
 * Brings five years of an invented council's reports in to the local record, so that there is a history to look at. A record
 * that has them keeps them. The result is how many reports that council has on record then.
 */
export async function showHistory(worker: Pick<RecordWorker, 'fetch'>, issuer: LocalIssuer): Promise<number> {
  const officer = LOCAL_OFFICERS.find(({ council }) => council === SHOWN_COUNCIL);
  if (!officer) throw new Error('There is no officer of the invented council.');
  const record = await officerClient(worker, issuer, officer);
  const before = await recordBefore(record, { council: SHOWN_COUNCIL.code, report: CORPORATE_REPORT });
  const today = new Date().toISOString().slice(0, 10);
  const plan = planBackfill(await readOldFiles(inProject(SHOWN_REPORTS)), before, SHOWN_CHOICES, today);
  const { recorded, stopped } = await bringIn(plan, record, { wait: waitMs, tell: () => {} });
  if (stopped) throw new Error(`${stopped.quarter.file}, ${stopped.quarter.quarter.period}: ${stopped.why}`);
  return before.periods.length + recorded;
}

import '../../local/quiet.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIn, recordBefore } from '../../addin/record/bringIn.ts';
import { waitMs } from '../../addin/record/retryWhenBusy.ts';
import { officerClient } from '../../local/backfill/officerClient.ts';
import { readOldFiles } from '../../local/backfill/oldFiles.ts';
import { createLocalIssuer } from '../../local/issuer.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { inProject } from '../../local/project.ts';
import { startRecordWorker } from '../../local/recordWorker.ts';
import { type BackfillChoices, planBackfill } from '../../shared/record/backfill/planBackfill.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import { drawArchive } from '../archive/drawArchive.ts';
import { answersOf, joinsOf } from '../archive/joins.ts';
import { writeReportFile } from '../measure/writeReportFile.ts';
import type { RecordFigure } from '../record/recordFigure.ts';
import { rounded } from '../record/timing.ts';

const QUARTERS = 40;
const TODAY = '2026-11-27';

/** Old workbooks of three layouts and three rule sets, planned, answered and brought in to a local record, twice. */
export async function backfillFigures(seed = 1): Promise<RecordFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'outturn-backfill-'));
  await mkdir(inProject('dist/addin'), { recursive: true });
  const issuer = await createLocalIssuer({ origin: 'http://localhost' });
  const worker = await startRecordWorker(join(folder, 'state'), issuer.configurationVars);
  try {
    const archive = drawArchive(QUARTERS, seed);
    const reports = join(folder, 'reports');
    for (const { file, cells } of archive) await writeReportFile(reports, file.replace(/\.xlsx$/, ''), cells);
    let requests = 0;
    const counted = {
      fetch: (request: Request) => {
        requests++;
        return worker.fetch(request);
      },
    };
    const [officer] = LOCAL_OFFICERS;
    if (!officer) throw new Error('There is no local officer to bring reports in.');
    const record = await officerClient(counted, issuer, officer);
    const plan = async (choices: BackfillChoices) => {
      const before = await recordBefore(record, { council: LOCAL_COUNCIL.code, report: CORPORATE_REPORT });
      return planBackfill(await readOldFiles(reports), before, choices, TODAY);
    };
    const from = performance.now();
    const first = await plan({ reason: 'As published.', answers: [], published: {} });
    const planSeconds = (performance.now() - from) / 1000;
    const choices = { reason: 'As published.', answers: answersOf(archive, first.questions), published: {} };
    requests = 0;
    const complete = await plan(choices);
    const done = await bringIn(complete, record, { wait: waitMs, tell: () => {} });
    if (done.stopped) throw new Error(`${done.stopped.quarter.file}: ${done.stopped.why}`);
    const perQuarter = requests / QUARTERS;
    const again = await bringIn(await plan(choices), record, { wait: waitMs, tell: () => {} });
    const onRecord = await record.recordedPeriods(CORPORATE_REPORT);
    const { wrong, split } = joinsOf(archive, complete);
    return [
      { figure: `backfill.plan_s.${QUARTERS}`, value: rounded(planSeconds), unit: 'seconds' },
      { figure: 'backfill.requests_per_quarter', value: rounded(perQuarter), unit: 'requests' },
      { figure: 'backfill.doubled', value: again.recorded + onRecord.length - QUARTERS, unit: 'quarters' },
      { figure: 'backfill.wrong_joins', value: wrong, unit: `indicators; ${split.length} apart` },
      { figure: 'backfill.questions', value: first.questions.length, unit: `of ${QUARTERS} reports` },
    ];
  } finally {
    await worker.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRecordClient } from '../../addin/record/recordClient.ts';
import { drawArchive } from '../../bench/archive/drawArchive.ts';
import { answersOf } from '../../bench/archive/joins.ts';
import { writeReportFile } from '../../bench/measure/writeReportFile.ts';
import { LOCAL_COUNCIL, LOCAL_OFFICERS } from '../../local/localCouncil.ts';
import { startLocalOutturn } from '../../local/localOutturn.ts';
import { backfillCommand } from '../../scripts/backfill/backfillCommand.ts';
import { parsePeriod } from '../../shared/period.ts';
import { openQuestions } from '../../shared/record/backfill/backfillAnswers.ts';
import type { BackfillQuestion } from '../../shared/record/backfill/planBackfill.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import { newRecordFolder } from '../reliability/recordFolder.ts';
import { localToken } from './localToken.ts';

const QUARTERS = 40;
const archive = drawArchive(QUARTERS, 1);

/** A council's old workbooks in a folder: forty quarters in three layouts and by three rule sets, and a damaged one. */
export async function writeOldWorkbooks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, cells } of archive) await writeReportFile(folder, file.replace(/\.xlsx$/, ''), cells);
  await writeFile(join(folder, 'KPI report damaged.xlsx'), 'This is no workbook.');
}

/** What a file chooser is given. */
export async function chosenFiles(folder: string) {
  const names = (await readdir(folder)).sort();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return Promise.all(
    names.map(async name => ({ name, mimeType, buffer: await readFile(join(folder, name)) })),
  );
}

/** How a person answers who knows the council. */
export const trueAnswers = (questions: readonly BackfillQuestion[]) => answersOf(archive, questions);

/** By its period, the digest of each quarter on record. */
export async function digestsOnRecord(origin: string): Promise<ReadonlyMap<string, string>> {
  const [officer] = LOCAL_OFFICERS;
  if (!officer) throw new Error('There is no local officer.');
  const record = createRecordClient({
    origin,
    fetch: (address, init) => fetch(address, init),
    signIn: async () => ({ token: await localToken(origin, officer.oid), expires: Date.now() + 3_000_000 }),
  });
  await record.signIn();
  const digests = new Map<string, string>();
  for (const { file, period: text } of archive) {
    const period = parsePeriod(text);
    if (!period) throw new Error(`${file} has no period.`);
    const [first] = await record.revisions({ report: CORPORATE_REPORT, period });
    if (first) digests.set(text, first.body_sha256);
  }
  return digests;
}

/** What `npm run backfill` puts on a record that holds what the browser's holds at first: planned, answered, and brought in. */
export async function digestsByCommand(folder: string): Promise<ReadonlyMap<string, string>> {
  const state = await newRecordFolder();
  const start = () => startLocalOutturn({ port: 0, state, certificate: null });
  await (await start()).close();
  const plan = join(state, 'plan.json');
  const options = { council: LOCAL_COUNCIL.code, settings: '', state, plan, apart: false };
  // An answer may lead to further questions.
  for (let isOpen = true; isOpen; ) {
    await backfillCommand([folder], { ...options, apply: false }, () => {});
    const written = JSON.parse(await readFile(plan, 'utf8'));
    isOpen = openQuestions(written).length > 0;
    const answered = written.questions.filter(({ answer }: BackfillQuestion) => answer !== '');
    const questions = [...answered, ...trueAnswers(openQuestions(written))];
    await writeFile(plan, JSON.stringify({ ...written, questions }));
  }
  await backfillCommand([folder], { ...options, apply: true }, () => {});
  const outturn = await start();
  try {
    return await digestsOnRecord(outturn.origin);
  } finally {
    await outturn.close();
    await rm(state, { recursive: true, force: true });
  }
}

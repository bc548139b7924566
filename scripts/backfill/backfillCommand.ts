import { type BringInStop, bringIn, recordBefore } from '../../addin/record/bringIn.ts';
import type { CentralRecord } from '../../addin/record/centralRecord.ts';
import { waitMs } from '../../addin/record/retryWhenBusy.ts';
import { readOldFiles } from '../../local/backfill/oldFiles.ts';
import { dayInLondon } from '../../shared/dayInLondon.ts';
import { openQuestions } from '../../shared/record/backfill/backfillAnswers.ts';
import { type BackfillPlan, planBackfill } from '../../shared/record/backfill/planBackfill.ts';
import { OnsCode } from '../../shared/record/contract/operator.ts';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import type { Me } from '../../shared/record/contract/signIn.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { typedPath } from '../record/fileLines.ts';
import type { MeantRecord } from '../record/operatedRecord.ts';
import { withOfficersRecord } from './officersRecord.ts';
import { readPlanFile, writePlanFile } from './planFile.ts';
import { planLines } from './planLines.ts';
import { backfillCommandRefusals, backfillLines } from './words.ts';

interface BackfillOptions extends MeantRecord {
  readonly council?: string | undefined;
  readonly report?: string | undefined;
  readonly plan?: string | undefined;
  readonly apply: boolean;
  readonly apart: boolean;
}

/** Plans what a folder of old workbooks adds to a record, and brings it in with `apply`. The result is the exit code. */
export async function backfillCommand(
  folders: readonly string[],
  options: BackfillOptions,
  print: (line: string) => void,
): Promise<number> {
  const [folder, ...others] = folders;
  const { council } = options;
  if (folder === undefined || others.length > 0 || council === undefined)
    throw new Refusal(backfillCommandRefusals.usage);
  if (!OnsCode.safeParse(council).success)
    throw new Refusal(fill(backfillCommandRefusals.notACouncil, { code: council }));
  const planFile = options.plan === undefined ? null : typedPath(options.plan);
  const choices = await readPlanFile(planFile);
  // Read before anybody signs in: a wrong folder is found at once.
  const workbooks = await readOldFiles(typedPath(folder));
  return withOfficersRecord(options, council, async record => {
    const report = options.report ?? CORPORATE_REPORT;
    mayBringIn(record.person(), council, options.apply);
    const before = await recordBefore(record, { council, report });
    const plan = planBackfill(workbooks, before, choices, dayInLondon(new Date()));
    for (const line of planLines(plan)) print(line);
    if (planFile !== null && !options.apply) {
      await writePlanFile(planFile, plan, choices);
      print(fill(backfillLines.planWritten, { file: options.plan ?? '' }));
    }
    if (options.apply) return apply(plan, record, options.apart, print);
    if (plan.quarters.length > 0) print(fill(backfillLines.next, { count: plan.quarters.length }));
    return 0;
  });
}

function mayBringIn(me: Me | null, code: string, isApplied: boolean): void {
  const { council, roles = [] } = me ?? {};
  if (council?.code !== code) {
    const signedIn = { name: council?.name ?? '', own: council?.code ?? '' };
    throw new Refusal(fill(backfillCommandRefusals.otherCouncil, { ...signedIn, code }));
  }
  if (!isApplied) return;
  if (!roles.includes('approver')) throw new Refusal(backfillCommandRefusals.notAnApprover);
  if (council.twoPeople) throw new Refusal(fill(backfillCommandRefusals.twoPeople, { name: council.name }));
}

async function apply(
  plan: BackfillPlan,
  record: CentralRecord,
  isApart: boolean,
  print: (line: string) => void,
): Promise<number> {
  const open = openQuestions(plan).length;
  if (open > 0 && !isApart) throw new Refusal(fill(backfillCommandRefusals.noAnswers, { count: open }));
  const all = plan.quarters.length;
  const { recorded, stopped } = await bringIn(plan, record, {
    wait: waitMs,
    tell: (count, { quarter }) =>
      print(fill(backfillLines.recorded, { recorded: count, all, period: quarter.period })),
  });
  if (stopped) throw new Refusal(stoppedAt(stopped, recorded));
  print(fill(backfillLines.done, { recorded }));
  return 0;
}

function stoppedAt({ quarter, why }: BringInStop, recorded: number): string {
  const { file } = quarter;
  return fill(backfillCommandRefusals.stopped, { period: quarter.quarter.period, file, why, recorded });
}

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { NOTHING_CHOSEN } from '../../shared/record/backfill/backfillAnswers.ts';
import type { BackfillChoices, BackfillPlan } from '../../shared/record/backfill/planBackfill.ts';
import { ImportedFrom } from '../../shared/record/contract/importedFrom.ts';
import { parseJson } from '../../shared/record/export/parseExportLine.ts';
import { isSameWording } from '../../shared/record/identity/wording.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { backfillCommandRefusals } from './words.ts';

/** What a person edits: the reason, the answers, and when reports were published. All else is made again each time. */
const PlanFile = z.object({
  reason: z.string().regex(/\S/),
  questions: z.array(z.object({ title: z.string(), answer: z.string() })),
  quarters: z.array(z.object({ file: z.string(), published: ImportedFrom.shape.published })),
});

/** The choices in a plan that was written before; none where there is no such file. */
export async function readPlanFile(file: string | null): Promise<BackfillChoices> {
  if (file === null || !existsSync(file)) return NOTHING_CHOSEN;
  const parsed = PlanFile.safeParse(parseJson(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Refusal(fill(backfillCommandRefusals.notAPlan, { file }));
  const { reason, questions, quarters } = parsed.data;
  return {
    reason,
    answers: questions,
    published: Object.fromEntries(quarters.map(({ file: name, published }) => [name, published])),
  };
}

export async function writePlanFile(
  file: string,
  plan: BackfillPlan,
  choices: BackfillChoices,
): Promise<void> {
  const { quarters, questions, skipped, before } = plan;
  // What was answered is a question no longer, and its answer still counts.
  const answered = choices.answers.filter(
    ({ title, answer }) => answer !== '' && !questions.some(other => isSameWording(other.title, title)),
  );
  const kept = {
    reason: choices.reason,
    questions: [...answered, ...questions],
    quarters: quarters.map(({ file: name, quarter, added, departures, unread }) => ({
      file: name,
      published: choices.published[name],
      period: quarter.period,
      sheet: quarter.sheet,
      rules: quarter.ruleSet.title,
      indicators: quarter.indicators.length,
      added,
      departures,
      unread,
    })),
    skipped,
    onRecordBefore: before,
  };
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlanFile, writePlanFile } from '../../scripts/backfill/planFile.ts';

it('a plan that is written again keeps the answers given before, whose questions are no longer asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-plan-'));
  const file = join(folder, 'plan.json');
  const asked = {
    title: 'Number of residential burglaries',
    file: 'KPI 2014.xlsx',
    sheet: 'Report',
    cell: 'B4',
    from: '2014/15 Q1',
    quarters: 3,
    candidates: [],
    answer: '',
  };
  const choices = {
    reason: 'As published.',
    answers: [{ title: 'Missed bins', answer: 'new' }],
    published: {},
  };
  await writePlanFile(file, { quarters: [], skipped: [], questions: [asked], before: [] }, choices);
  const { answers } = await readPlanFile(file);
  expect(answers).toEqual([
    { title: 'Missed bins', answer: 'new' },
    { title: 'Number of residential burglaries', answer: '' },
  ]);
  rmSync(folder, { recursive: true });
});

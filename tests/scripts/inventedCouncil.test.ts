import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readOldFiles } from '../../local/backfill/oldFiles.ts';
import { SHOWN_COUNCIL } from '../../local/localCouncil.ts';
import { inProject } from '../../local/project.ts';
import { SHOWN_CHOICES, SHOWN_REPORTS } from '../../local/showHistory.ts';
import { planBackfill } from '../../shared/record/backfill/planBackfill.ts';

const NOTHING = {
  council: SHOWN_COUNCIL.code,
  report: 'corporate',
  periods: [],
  indicators: [],
  ownRules: [],
};

it('the invented council’s workbooks are what their script makes, byte for byte', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-archive-'));
  const script = fileURLToPath(new URL('../../sample/makeArchive.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const kept = readdirSync(inProject(SHOWN_REPORTS));
  expect(readdirSync(folder)).toEqual(kept);
  for (const file of kept)
    expect(
      readFileSync(join(folder, file)).equals(readFileSync(join(inProject(SHOWN_REPORTS), file))),
      file,
    ).toBe(true);
  rmSync(folder, { recursive: true });
});

it('the invented council’s workbooks are twenty quarters in two layouts, by the rules of their years', async () => {
  const workbooks = await readOldFiles(inProject(SHOWN_REPORTS));
  const { quarters, skipped, questions } = planBackfill(workbooks, NOTHING, SHOWN_CHOICES, '2026-11-27');
  expect([workbooks.length, skipped, questions.filter(({ answer }) => answer === '')]).toEqual([5, [], []]);
  expect(quarters.map(({ quarter, departures }) => [quarter.ruleSet.id, departures])).toEqual(
    Array.from({ length: 20 }, (_, at) => [at < 8 ? 'two-state' : 'flat-band-5', 0]),
  );
  const uids = new Set(quarters.flatMap(({ quarter }) => quarter.indicators.map(({ uid }) => uid)));
  expect(uids.size).toBe(14);
});

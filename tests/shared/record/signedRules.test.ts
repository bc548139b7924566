import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { publishedQuarter } from '../../../shared/record/backfill/publishedQuarter.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { byTheirIds, reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';

/** Every part that a rule set may have. */
const WHOLE: Required<RuleSet> = {
  id: 'ours',
  title: 'rated on the year’s target',
  rating: { form: 'flat-band', tolerance: 0.05 },
  target: 'annual',
  direction: { arrows: 'both', deadBand: 0, cumulative: 'raw' },
  wording: { ratings: { 'On track': 'GREEN' } },
};
const to = { council: 'E09000016', to: 'corporate' };

describe('the rules of a quarter on record', () => {
  it('are those that it was judged by, whole', async () => {
    const report = reportOf(await theSample());
    const assessment = runChecks(report, NO_DECISIONS, WHOLE);
    const signed = buildSignedQuarter(report, assessment, { ...to, by: 'x', identities: byTheirIds(report) });
    expect(signed.ruleSet).toEqual(WHOLE);
  });

  it('are those that were chosen for it, whole, where it is brought in as published', async () => {
    const report = reportOf(await theSample());
    const imported = { file: 'old.xlsx', sha256: 'a'.repeat(64), reason: 'Brought in from the archive.' };
    const old = publishedQuarter(
      { report },
      { ...to, identities: byTheirIds(report), ruleSet: WHOLE, imported },
    );
    expect(old.ruleSet).toEqual(WHOLE);
  });
});

import { describe, expect, it } from 'vitest';
import {
  explainedRatings,
  proposeRules,
  rulesProposalSentences,
} from '../../../../shared/checks/proposals/proposeRules.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { BUILT_IN_RULE_SETS, FLAT_BAND_5, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** Rows of an outturn against a target of 100, bigger is better, with the printed rating. */
const reportWith = (...rows: readonly (readonly [outturn: string, rating: string])[]) =>
  reportOf(
    aSheet([
      ['Performance report 2024/25 Q2'],
      ['Measure', 'Good is', 'Target', 'Actual', 'RAG'],
      ...rows.map(([outturn, rating], index) => [`Visits to site ${index}`, 'High', '100', outturn, rating]),
    ]),
  );

const BAND = [
  ['104', 'Green'],
  ['97', 'Amber'],
  ['96', 'Amber'],
  ['92', 'Red'],
] as const;
const candidates = BUILT_IN_RULE_SETS;
const proposed = (report: ReturnType<typeof reportWith>, chosen = TWO_STATE) =>
  proposeRules(report, NO_DECISIONS, { chosen, candidates });

describe('the rules that explain the printed ratings', () => {
  it('are proposed with what they and the chosen ones explain', () => {
    const proposal = proposed(reportWith(...BAND));
    expect(proposal?.best).toMatchObject({ ruleSet: FLAT_BAND_5, explained: 4, printed: 4 });
    expect(proposal && rulesProposalSentences(proposal)).toEqual([
      'Amber within 5% of the target explains 4 of 4 printed ratings; the rules chosen now (rated at the line) explain 2.',
    ]);
  });

  it('name the cells that are printed otherwise', () => {
    const proposal = proposed(reportWith(...BAND, ['80', 'Green']));
    expect(proposal && rulesProposalSentences(proposal)[1]).toBe('Printed otherwise: E7.');
  });

  it('are not proposed where the chosen ones explain as many', () => {
    expect(proposed(reportWith(...BAND), FLAT_BAND_5)).toBeNull();
    expect(proposed(reportWith(['104', 'Green'], ['92', 'Red']))).toBeNull();
  });

  it('are not proposed where they explain less than two thirds', () => {
    expect(proposed(reportWith(['104', 'Red'], ['97', 'Amber'], ['120', 'Amber']))).toBeNull();
  });

  it('count no milestone, whose state is its rating under every rule set', () => {
    const [best] = explainedRatings(reportWith(...BAND, ['On track', '']), NO_DECISIONS, candidates);
    expect(best?.printed).toBe(4);
  });
});

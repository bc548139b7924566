import { expect } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { FLAT_BAND_5, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

type Rows = readonly (readonly Typed[])[];
type SheetOptions = Parameters<typeof aSheet>[1];

/** What each row prints and what follows from its figures, by the polarity that the sheet prints or its titles propose. */
export function readConfirmed(rows: Rows, rules: RuleSet = FLAT_BAND_5, options?: SheetOptions) {
  const report = reportOf(aSheet(rows, options));
  const asked = runChecks(report, NO_DECISIONS, rules).report.indicators;
  const polarities = Object.fromEntries(
    asked.flatMap(({ id, polarityProposed }) => (polarityProposed ? [[id, polarityProposed.polarity]] : [])),
  );
  const { findings, judgements, report: seen } = runChecks(report, { ...NO_DECISIONS, polarities }, rules);
  return {
    period: report.period,
    printed: seen.indicators.map(({ published: { rating, short, long } }) => [rating, short, long]),
    judged: [...judgements.values()].map(({ rating, short, long }) => [
      rating.rating,
      short.direction,
      long.direction,
    ]),
    polarities: seen.indicators.map(({ polarity }) => polarity),
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

/** Every printed judgement is read, and follows from the figures. */
export function expectFollowed(
  rows: Rows,
  expected: readonly unknown[],
  rules?: RuleSet,
  options?: SheetOptions,
): void {
  const { printed, judged, errors } = readConfirmed(rows, rules, options);
  expect(printed).toEqual(expected);
  expect(judged).toEqual(expected);
  expect(errors).toEqual([]);
}

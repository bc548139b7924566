import type { JudgedField } from '../../checks/decisions/decisionScope.ts';
import type { Period } from '../../quarter.ts';
import { judgeDirection } from '../../rules/direction/judgeDirection.ts';
import { type RatingJudgement, rate } from '../../rules/rating/rate.ts';
import { applicableLimits } from '../../rules/ruleSets/applicableLimits.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';

/** What the rules give, null for none, and why: a whole sentence. */
export interface RulesAnswer {
  readonly answer: string | null;
  readonly why: string;
}

interface JudgedRow {
  readonly found: Readonly<Record<JudgedField, RulesAnswer>>;
  readonly rating: RatingJudgement;
}

/** One recorded row, judged again from its printed texts by the rules that the quarter names. */
export function rejudgeRow(row: IndicatorBody, ruleSet: RuleSet, { quarter }: Period): JudgedRow {
  const { outturn, shortBase, longBase, ...facts } = readRecordedRow(row);
  const limits = applicableLimits(ruleSet, row.uid, facts.limits);
  const direction = { outturn, polarity: row.polarity, kind: row.kind, quarter, beforeBase: null };
  const rating = rate({ ...facts, outturn, quarter, limits, lastYear: longBase }, ruleSet);
  const short = judgeDirection({ ...direction, base: shortBase, against: 'short' }, ruleSet.direction);
  const long = judgeDirection({ ...direction, base: longBase, against: 'long' }, ruleSet.direction);
  const found = {
    rating: { answer: rating.rating, why: rating.why },
    short: { answer: short.direction, why: short.why },
    long: { answer: long.direction, why: long.why },
  };
  return { found, rating };
}

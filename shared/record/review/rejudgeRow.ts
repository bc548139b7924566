import type { JudgedField } from '../../checks/decisions/decisionScope.ts';
import type { Period } from '../../quarter.ts';
import { judgeRow } from '../../rules/judgeRow.ts';
import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';

/** What the rules give, null for none, and why, as a whole sentence. */
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
  const { rating, short, long } = judgeRow({ ...readRecordedRow(row), id: row.uid, quarter }, ruleSet);
  const found = {
    rating: { answer: rating.rating, why: rating.why },
    short: { answer: short.direction, why: short.why },
    long: { answer: long.direction, why: long.why },
  };
  return { found, rating };
}

import type { JudgedField } from '../../checks/decisions/decisionScope.ts';
import type { Period } from '../../period.ts';
import { judgeRow } from '../../rules/judgeRow.ts';
import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { notRatedSentences } from '../../rules/words.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';
import { isComparatorConfirmed } from './confirmedComparator.ts';

/** What the rules give, null for none, and why, as a whole sentence. */
export interface RulesAnswer {
  readonly answer: string | null;
  readonly why: string;
}

const NOT_CONFIRMED: RulesAnswer = { answer: null, why: notRatedSentences['comparator-unconfirmed'] };

interface JudgedRow {
  readonly found: Readonly<Record<JudgedField, RulesAnswer>>;
  readonly rating: RatingJudgement;
  /** R3: the rating rests on a comparator that nobody has confirmed. */
  readonly isProposed: boolean;
}

/** One recorded row, judged again from its printed texts by the rules that the quarter names. */
export function rejudgeRow(row: IndicatorBody, ruleSet: RuleSet, period: Period): JudgedRow {
  const { rating, short, long } = judgeRow({ ...readRecordedRow(row), id: row.uid, period }, ruleSet);
  const isProposed =
    rating.rating !== null && rating.comparator !== undefined && !isComparatorConfirmed(row, ruleSet);
  const found = {
    // Quarters signed before comparators had to be confirmed state such a rating, and keep its reason.
    rating: isProposed && row.rating === null ? NOT_CONFIRMED : { answer: rating.rating, why: rating.why },
    short: { answer: short.direction, why: short.why },
    long: { answer: long.direction, why: long.why },
  };
  return { found, rating, isProposed };
}

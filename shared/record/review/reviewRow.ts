import { isAboutCell, type JudgedField } from '../../checks/decisions/decisionScope.ts';
import type { Period } from '../../period.ts';
import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { fill } from '../../words/fill.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';
import { permittedByOverride } from './permittedByOverride.ts';
import { type RulesAnswer, rejudgeRow } from './rejudgeRow.ts';
import { rowName } from './rowName.ts';
import { figureNameFragments, reviewRefusals } from './words.ts';

/** One row, judged again by the quarter's rules, whose limits for single indicators are by uid. */
export function reviewRow(row: IndicatorBody, ruleSet: RuleSet, period: Period): RowProblem[] {
  const { found, rating, isProposed } = rejudgeRow(row, ruleSet, period);
  const directions = (['short', 'long'] as const).flatMap(field => differs(row, field, found[field]));
  const ratings = isProposed ? unconfirmed(row) : differs(row, 'rating', found.rating);
  return [...unreadable(row), ...polarityMissing(row, rating), ...ratings, ...directions];
}

/** R3: no rating rests on a comparator that nobody has confirmed by name, whatever else was decided about the row. */
function unconfirmed(row: IndicatorBody): RowProblem[] {
  const { uid: indicator, rating: stated, comparator } = row;
  if (stated === null || comparator === null) return [];
  const { value, area } = comparator;
  const sentence = fill(reviewRefusals.judgement.unconfirmed, { row: rowName(row), stated, value, area });
  return [{ indicator, field: 'comparator', stated, found: null, sentence }];
}

function differs(row: IndicatorBody, field: JudgedField, { answer, why }: RulesAnswer): RowProblem[] {
  const stated = row[field];
  if (stated === answer || permittedByOverride(row.overrides, field, stated, answer)) return [];
  const sentence = fill(reviewRefusals.judgement.differs, {
    row: rowName(row),
    stated: stated ?? 'none',
    answer: answer ?? 'none',
    // The reason is a sentence with its own full stop.
    why: why.replace(/\.$/, ''),
  });
  return [{ indicator: row.uid, field, stated, found: answer, sentence }];
}

/** An unreadable cell is accepted only where a person has decided about it. */
function unreadable(row: IndicatorBody): RowProblem[] {
  if (row.overrides.some(({ code }) => isAboutCell(code))) return [];
  const { outturn: performance, ...facts } = readRecordedRow(row);
  const states = { ...facts, performance };
  return (Object.keys(figureNameFragments) as (keyof typeof figureNameFragments)[]).flatMap(field => {
    const stated = row.texts[field] ?? '';
    if (states[field].state !== 'unreadable' || stated.trim() === '') return [];
    const sentence = fill(reviewRefusals.judgement.unreadable, {
      row: rowName(row),
      text: stated.slice(0, 80),
      figure: figureNameFragments[field],
    });
    return [{ indicator: row.uid, field, stated, found: null, sentence }];
  });
}

/** A row may have no polarity, unless it has a target to be rated against. */
function polarityMissing(row: IndicatorBody, rating: RatingJudgement): RowProblem[] {
  const isNeeded = 'reason' in rating && rating.reason === 'polarity-unknown';
  if (!isNeeded || row.overrides.some(({ code }) => code === 'polarity-unknown')) return [];
  const sentence = fill(reviewRefusals.judgement.noPolarity, { row: rowName(row) });
  return [{ indicator: row.uid, field: 'polarity', stated: 'none', found: null, sentence }];
}

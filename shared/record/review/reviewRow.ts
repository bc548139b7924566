import { isAboutCell, type JudgedField } from '../../checks/decisions/decisionScope.ts';
import type { Period } from '../../quarter.ts';
import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';
import { permittedByOverride } from './permittedByOverride.ts';
import { type RulesAnswer, rejudgeRow } from './rejudgeRow.ts';
import { rowName } from './rowName.ts';

/** One row, judged again by the rules that the quarter names, with what they say of single indicators by identity. */
export function reviewRow(row: IndicatorBody, ruleSet: RuleSet, period: Period): RowProblem[] {
  const { found, rating } = rejudgeRow(row, ruleSet, period);
  return [
    ...unreadable(row),
    ...polarityMissing(row, rating),
    ...(['rating', 'short', 'long'] as const).flatMap(field => differs(row, field, found[field])),
  ];
}

function differs(row: IndicatorBody, field: JudgedField, { answer, why }: RulesAnswer): RowProblem[] {
  const stated = row[field];
  if (stated === answer || permittedByOverride(row.overrides, field, stated, answer)) return [];
  const sentence = `${rowName(row)} states ${stated ?? 'none'}, and the rules give ${answer ?? 'none'}. ${why} Check the report again, then sign off.`;
  return [{ indicator: row.uid, field, stated, found: answer, sentence }];
}

const FIGURES = {
  annualTarget: 'annual target',
  target: 'target',
  performance: 'outturn',
  shortBase: 'last quarter’s outturn',
  longBase: 'last year’s outturn',
} as const;

/** A cell that holds no fact is taken only where a person has decided about it. */
function unreadable(row: IndicatorBody): RowProblem[] {
  if (row.overrides.some(({ code }) => isAboutCell(code))) return [];
  const { outturn: performance, ...facts } = readRecordedRow(row);
  const states = { ...facts, performance };
  return (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap(field => {
    const stated = row.texts[field];
    if (states[field].state !== 'unreadable' || stated.trim() === '') return [];
    const sentence = `${rowName(row)}: "${stated.slice(0, 80)}" could not be read as the ${FIGURES[field]}. Correct the cell, or decide that it is not rated and say why.`;
    return [{ indicator: row.uid, field, stated, found: null, sentence }];
  });
}

/** A row may say that it has no polarity; only where there is a target to hold it to must it have one. */
function polarityMissing(row: IndicatorBody, rating: RatingJudgement): RowProblem[] {
  const isNeeded = 'reason' in rating && rating.reason === 'polarity-unknown';
  if (!isNeeded || row.overrides.some(({ code }) => code === 'polarity-unknown')) return [];
  const sentence = `${rowName(row)} does not say which way is better. Write "Bigger is better" or "Smaller is better", or decide that it is not rated and say why.`;
  return [{ indicator: row.uid, field: 'polarity', stated: 'none', found: null, sentence }];
}

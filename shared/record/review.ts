import type { FindingCode } from '../checks/finding.ts';
import type { Outturn } from '../outturn.ts';
import { type Period, parsePeriod } from '../quarter.ts';
import { judgeDirection } from '../rules/direction.ts';
import { rate } from '../rules/rating.ts';
import { readBase, readOutturn } from '../sheet/outturnText.ts';
import { readTarget } from '../sheet/targetText.ts';
import type { IndicatorBody, SignedQuarter } from './revision.ts';

/** One field of one row that the record does not take, in a sentence with the next step. */
export interface RowProblem {
  readonly indicator: string;
  readonly field: 'uid' | 'performance' | 'rating' | 'short' | 'long';
  readonly stated: string | null;
  readonly found: string | null;
  readonly sentence: string;
}

/** Codes whose override takes the judgement of this field out of the rules' hands. */
const COVERED_BY: Readonly<Record<'performance' | 'rating' | 'short' | 'long', readonly FindingCode[]>> = {
  performance: ['cell-unreadable', 'cell-error', 'functions-not-loaded'],
  rating: ['rating-mismatch', 'polarity-unknown', 'cell-unreadable', 'cell-error', 'functions-not-loaded'],
  short: [
    'short-direction-mismatch',
    'polarity-unknown',
    'cell-unreadable',
    'cell-error',
    'functions-not-loaded',
  ],
  long: [
    'long-direction-mismatch',
    'polarity-unknown',
    'cell-unreadable',
    'cell-error',
    'functions-not-loaded',
  ],
};

/** The record's own judgement of a quarter, from its printed texts alone. Empty where it holds. */
export function reviewQuarter(quarter: SignedQuarter): RowProblem[] {
  const period = parsePeriod(quarter.period);
  if (!period) throw new Error('The body was not validated before its review.');
  return [...duplicates(quarter), ...quarter.indicators.flatMap(row => reviewRow(row, quarter, period))];
}

/** What a row says, read again. */
export function factsOfBody({ texts, polarity, kind, comparator }: IndicatorBody) {
  return {
    outturn: readOutturn(texts.performance).outturn,
    target: readTarget(texts.target),
    annualTarget: readTarget(texts.annualTarget),
    shortBase: readBase(texts.shortBase),
    longBase: readBase(texts.longBase),
    polarity,
    kind,
    comparator,
  };
}

function reviewRow(row: IndicatorBody, { ruleSet }: SignedQuarter, { quarter }: Period): RowProblem[] {
  const { outturn, shortBase, longBase, ...facts } = factsOfBody(row);
  const unreadable = unreadableProblem(row, outturn);
  if (unreadable) return [unreadable];
  const direction = { outturn, polarity: row.polarity, kind: row.kind, quarter, beforeBase: null };
  const rating = rate({ ...facts, outturn, quarter }, ruleSet);
  const short = judgeDirection({ ...direction, base: shortBase, against: 'short' });
  const long = judgeDirection({ ...direction, base: longBase, against: 'long' });
  return [
    problem(row, 'rating', row.rating, rating.rating, rating.why),
    problem(row, 'short', row.short, short.direction, short.why),
    problem(row, 'long', row.long, long.direction, long.why),
  ].filter(found => found !== null);
}

function problem(
  row: IndicatorBody,
  field: 'rating' | 'short' | 'long',
  stated: string | null,
  found: string | null,
  why: string,
): RowProblem | null {
  if (stated === found || isOverridden(row, field)) return null;
  const sentence = `Indicator ${row.uid} states ${stated ?? 'none'}, and the rules give ${found ?? 'none'}. ${why} Check the report again, then sign off.`;
  return { indicator: row.uid, field, stated, found, sentence };
}

function unreadableProblem(row: IndicatorBody, outturn: Outturn): RowProblem | null {
  if (outturn.state !== 'unreadable' || isOverridden(row, 'performance')) return null;
  const stated = row.texts.performance;
  const sentence = `Indicator ${row.uid}: "${stated.slice(0, 80)}" could not be read as an outturn. Correct the cell, or decide that it is not rated and say why.`;
  return { indicator: row.uid, field: 'performance', stated, found: null, sentence };
}

const isOverridden = (row: IndicatorBody, field: keyof typeof COVERED_BY): boolean =>
  row.overrides.some(({ code }) => COVERED_BY[field].includes(code as FindingCode));

function duplicates({ indicators }: SignedQuarter): RowProblem[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ uid }): RowProblem[] => {
    if (!seen.has(uid)) {
      seen.add(uid);
      return [];
    }
    const sentence = `Indicator ${uid} is in the quarter twice. Give each indicator a line number of its own.`;
    return [{ indicator: uid, field: 'uid', stated: uid, found: null, sentence }];
  });
}

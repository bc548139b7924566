import { a1 } from '../../../shared/cells.ts';
import type { NextQuarterPlan } from '../../../shared/checks/nextQuarter/planNextQuarter.ts';
import { nextQuarterSentences as words } from '../../../shared/checks/nextQuarter/words.ts';
import { periodText, yearBefore } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { nextQuarterFragments } from './words.ts';

/** What moves where, and what stays blank, each in a sentence. A line without a count is left out. */
export interface PlanLines {
  readonly moves: readonly string[];
  readonly unknown: readonly string[];
}

/** Longer lists of rows are cut. */
const MOST_ROWS = 12;

export function nextQuarterLines(plan: NextQuarterPlan): PlanLines {
  const { headings, short, point, long, others, emptied, profiled, carried, shifted, formulasKept } = plan;
  const { unknown, unsure, summaries, isNewYear, from, name } = plan;
  const period = periodText(plan.period);
  const count = (of: readonly unknown[] | number): number => (typeof of === 'number' ? of : of.length);
  const some = (of: readonly unknown[] | number, line: string): string[] => (count(of) > 0 ? [line] : []);
  return {
    moves: [
      fill(words.copy, { sheet: from, name }),
      ...some(headings, fill(words.headings, { count: headings.length, period })),
      ...some(short, fill(words.short, { count: short.length })),
      ...some(point, fill(words.point, { count: point.length })),
      ...some(long, fill(words.long, { count: long.length, period: periodText(yearBefore(plan.period)) })),
      ...some(others, fill(words.others, { count: others })),
      ...some(emptied, fill(words.emptied, { count: emptied })),
      ...some(profiled, fill(words.profiled, { count: profiled.length })),
      ...some(carried, fill(words.carried, { count: carried.length })),
      ...some(isNewYear ? carried : [], words.ofLastYear),
      ...some(shifted, fill(words.shifted, { count: shifted.length })),
    ],
    unknown: [
      ...some(unknown.long, fill(words.longUnknown, { rows: rowsText(unknown.long) })),
      ...some(unknown.short, fill(words.baseUnknown, { rows: rowsText(unknown.short) })),
      ...some(unknown.target, fill(words.targetUnknown, { rows: rowsText(unknown.target) })),
      ...some(unknown.columns, fill(words.othersUnknown, { rows: rowsText(unknown.columns) })),
      ...some(summaries, fill(words.summary, { rows: rowsText([...new Set(summaries.map(a1))]) })),
      ...some(unsure, fill(words.unsure, { rows: rowsText(unsure.map(({ cell }) => a1(cell))) })),
      ...some(formulasKept, fill(words.formulas, { count: formulasKept.length })),
    ],
  };
}

function rowsText(rows: readonly string[]): string {
  const left = rows.length - MOST_ROWS;
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return left > 0 ? `${shown} ${fill(nextQuarterFragments.more, { count: left })}` : shown;
}

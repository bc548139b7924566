import { openQuestions } from '../../shared/record/backfill/backfillAnswers.ts';
import type { BackfillPlan } from '../../shared/record/backfill/planBackfill.ts';
import { fill } from '../../shared/words/fill.ts';
import { backfillLines } from './words.ts';

/** The plan as people read it, line by line. */
export function planLines(plan: BackfillPlan): string[] {
  const { quarters, skipped, questions, before } = plan;
  const open = openQuestions(plan).length;
  return [
    ...(before.length > 0 ? [fill(backfillLines.before, { count: before.length })] : []),
    ...quarters.flatMap(({ file, quarter, added, departures, unread }) => [
      fill(backfillLines.planned, {
        period: quarter.period,
        file,
        sheet: quarter.sheet,
        indicators: quarter.indicators.length,
        added,
        rules: quarter.ruleSet.title,
      }),
      ...(departures > 0 ? [fill(backfillLines.departures, { count: departures })] : []),
      ...(unread.length > 0 ? [fill(backfillLines.unread, { cells: unread.join(', ') })] : []),
    ]),
    ...skipped.map(({ file, sheet, cell, sentence }) =>
      fill(backfillLines.skipped, { file, place: placeOf(sheet, cell), sentence }),
    ),
    ...questions.flatMap(({ title, file, sheet, cell, quarters: count, from, candidates, answer }) => [
      fill(backfillLines.question, { title, file, sheet, cell, quarters: count, from }),
      ...candidates.map(({ uid, title: known }) => fill(backfillLines.candidate, { uid, title: known })),
      ...(answer === '' ? [] : [fill(backfillLines.answered, { answer })]),
    ]),
    fill(backfillLines.sum, { planned: quarters.length, skipped: skipped.length, open }),
  ];
}

const placeOf = (sheet: string | null, cell: string | null): string =>
  sheet === null ? '' : fill(backfillLines.place, { sheet, cell: cell === null ? '' : `!${cell}` });

import { withComment, withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { lastDayAfter, monthsAfter } from '../generator/month.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, word } from '../generator/row.ts';
import { type Fault, pickRow, spot } from './fault.ts';

const isMilestone = (row: BenchRow): boolean => row.nature === 'milestone';

/** A day so many months after the end of the period, in words or figures. */
function due(report: BenchReport, dice: Dice, months: number): string {
  const month = monthsAfter(report.period, months);
  return dice.pick([
    `Complete by ${month}`,
    `To be completed by the end of ${month}`,
    `Complete by ${lastDayAfter(report.period, months)}`,
    `Approved by Cabinet in ${month}`,
    `In place by ${lastDayAfter(report.period, months).split('/')[0]} ${month}`,
  ]);
}

export const milestoneOverdueFault: Fault = {
  code: 'milestone-overdue',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isMilestone);
      if (!found) return null;
      const target = word(due(report, dice, -dice.whole(1, 8)));
      const change = { target, annualTarget: target, outturn: word('On Track') };
      return {
        report: withConsequences(report, found.index, change, dice),
        at: spot(found.index, 'target', 'performance'),
      };
    },
  ],
  nearMisses: {
    'a day in the future': (report, dice) => {
      const found = pickRow(report, dice, isMilestone);
      if (!found) return null;
      const target = word(due(report, dice, dice.whole(1, 12)));
      return {
        report: withConsequences(report, found.index, { target, annualTarget: target }, dice),
        row: found.index,
      };
    },
    'a milestone that was reached': (report, dice) => {
      const found = pickRow(report, dice, isMilestone);
      if (!found) return null;
      const target = word(due(report, dice, -dice.whole(1, 8)));
      const outturn = word(dice.pick(['Achieved', 'Completed', 'Complete']));
      return {
        report: withConsequences(report, found.index, { target, annualTarget: target, outturn }, dice),
        row: found.index,
      };
    },
    'an earlier day in the comment': (report, dice) => {
      const found = pickRow(report, dice, row => isMilestone(row) && row.published.rating === 'GREEN');
      if (!found) return null;
      const sentences = [`The brief was agreed in ${monthsAfter(report.period, -4)}.`];
      return { report: withComment(report, found.index, sentences), row: found.index };
    },
  },
};

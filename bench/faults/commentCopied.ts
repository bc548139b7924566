import { withComment } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, figureIn } from '../generator/row.ts';
import { say } from '../generator/unit.ts';
import { type Fault, isMeasured, pickRow, spot } from './fault.ts';

/** Two rows about different things, in different sections. */
function twoRows(report: BenchReport, dice: Dice) {
  const isSo = (row: BenchRow) =>
    isMeasured(row) &&
    row.nature !== 'parts' &&
    row.published.rating !== 'RED' &&
    row.published.short !== 'same';
  const first = pickRow(report, dice, isSo);
  if (!first) return null;
  const second = pickRow(
    report,
    dice,
    row => isSo(row) && row.section !== first.row.section && row.things !== first.row.things,
  );
  return second && { first, second };
}

/** What is behind a row's figure, in the words of its title. */
function explained({ title, outturn, unit }: BenchRow): string {
  const figure = figureIn(outturn);
  const subject = title
    .replace(/^(?:%|percentage|proportion|number|rate|average) (?:of )?/i, '')
    .split(/[,(]/)[0];
  return `For ${subject}, the position of ${figure ? say(figure, unit) : ''} reflects higher demand.`;
}

/** The same words in both rows. */
const inBoth = (report: BenchReport, a: number, b: number, sentence: string): BenchReport =>
  withComment(withComment(report, a, [sentence]), b, [sentence]);

export const commentCopiedFault: Fault = {
  code: 'comment-copied',
  injections: [
    (report, dice) => {
      const pair = twoRows(report, dice);
      if (!pair) return null;
      const { first, second } = pair;
      return {
        report: inBoth(report, first.index, second.index, explained(first.row)),
        at: spot(second.index, 'comment'),
        also: ['commentary-arithmetic'],
      };
    },
  ],
  nearMisses: {
    'one comment for two rows, about neither': (report, dice) => {
      const pair = twoRows(report, dice);
      if (!pair) return null;
      const sentence = dice.pick([
        'This is measured once a year by an outside body.',
        'The new system was introduced over the summer by the same team.',
        'Please see the commentary on the previous page of this report.',
      ]);
      return {
        report: inBoth(report, pair.first.index, pair.second.index, sentence),
        row: pair.second.index,
      };
    },
    'one comment for two rows, about both': (report, dice) => {
      const pair = twoRows(report, dice);
      if (!pair) return null;
      const sentence = `${explained(pair.first.row)} ${explained(pair.second.row)}`;
      return {
        report: inBoth(report, pair.first.index, pair.second.index, sentence),
        row: pair.second.index,
      };
    },
  },
};

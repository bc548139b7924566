import { withComment } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import { asides, type Fault, pickRow, spot } from './fault.ts';

/** Words of a comment, and where the copy stopped. */
const WORDS = [
  'apprenticeships/4',
  'volunteers/4',
  'recruitment/2',
  'neighbours/4',
  'inspections/2',
  'safeguarding/2',
  'landlords/3',
];
const STOPS = [
  'because the',
  'and these are',
  'which was due to',
  'after the work with',
  'when they',
  '(see the note on',
];

/** A comment that ends with these words; rows that need another sentence at the end are left out. */
function ending(report: BenchReport, dice: Dice, end: string) {
  const found = pickRow(report, dice, ({ correctiveAction }) => correctiveAction === null);
  if (!found) return null;
  const before = asides(dice)[0] ?? '';
  return { report: withComment(report, found.index, [before, end]), index: found.index };
}

export const commentCutOffFault: Fault = {
  code: 'comment-cut-off',
  injections: [
    (report, dice) => {
      const [word = '', less = '0'] = dice.pick(WORDS).split('/');
      const cut = word.slice(0, word.length - Number(less));
      const made = ending(report, dice, `The ${word} were praised, and the number of ${cut}`);
      return made && { report: made.report, at: spot(made.index, 'comment') };
    },
    (report, dice) => {
      const made = ending(report, dice, `More staff were trained over the summer ${dice.pick(STOPS)}`);
      return made && { report: made.report, at: spot(made.index, 'comment') };
    },
  ],
  nearMisses: {
    'a comment without a full stop': (report, dice) => {
      const made = ending(
        report,
        dice,
        dice.pick([
          'Volunteers helped with planning, and the whole team took part',
          'Work goes on as residents asked, under the plan',
          'More is expected in Q4',
          'The site is run by the council',
          'Sickness fell by 3.2%',
          'Invoices are paid at once, by the housing team and by others too',
        ]),
      );
      return made && { report: made.report, row: made.index };
    },
  },
};

import { withComment, withUnchangedSentence } from '../generator/consequences.ts';
import { withRow } from '../generator/report.ts';
import { fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, isMeasured, pickRow, spot } from './fault.ts';

const SENTENCES = [
  'These figures are provisional.',
  'The result is provisional until the return has been audited.',
  'This is provisional data; final figures are due in December.',
  'Provisional results, to be verified in the new year.',
];

export const provisionalUntaggedFault: Fault = {
  code: 'provisional-untagged',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      if (!found) return null;
      const sentences = [dice.pick(SENTENCES), ...asides(dice)];
      return {
        report: withComment(report, found.index, sentences),
        at: spot(found.index, 'performance', 'comment'),
      };
    },
  ],
  nearMisses: {
    'the figure is tagged': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now) return null;
      const outturn = fact({ scaled: now.scaled, decimals: now.decimals }, 'Provisional');
      const sentences = [dice.pick(SENTENCES)];
      // Tagged figures are texts, and hold only what they print.
      if (now.held) return null;
      const row = withUnchangedSentence({ ...found.row, outturn, sentences });
      return { report: withRow(report, found.index, row), row: found.index };
    },
    'the provisional figure was another one': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      const sentences = [
        dice.pick([
          "Last quarter's provisional figure has since been confirmed.",
          'The figure is final and no longer provisional.',
        ]),
      ];
      return found && { report: withComment(report, found.index, sentences), row: found.index };
    },
  },
};

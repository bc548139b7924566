import { figure } from '../generator/figure.ts';
import { fact, figureIn } from '../generator/row.ts';
import { withSettled } from '../generator/settle.ts';
import { asides, type Fault, has, hasTarget, isMeasured, oneRow, spot } from './fault.ts';

/** A target that last year's outturn already beat. Most reports have some, so the check runs only on request. */
export const targetSofter: Fault = {
  code: 'target-softer',
  isOnRequest: true,
  injections: [
    (report, dice) => {
      const found = oneRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && hasTarget(row) && row.polarity !== 'none',
      );
      const lastYear = found && figureIn(found.row.longBase);
      if (!found || !lastYear || !has(report, 'longBase')) return null;
      const by = found.row.polarity === 'bigger' ? -1 : 1;
      const target = fact(figure(lastYear.scaled + by * 10 ** lastYear.decimals, lastYear.decimals));
      return {
        report: withSettled(report, found.index, { target, sentences: asides(dice) }, dice),
        at: spot(found.index, 'target'),
      };
    },
  ],
  nearMisses: {},
};

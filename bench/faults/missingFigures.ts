import { quarterNumber } from '../../shared/period.ts';
import { withConsequences } from '../generator/consequences.ts';
import { word } from '../generator/row.ts';
import { asides, type Fault, has, hasTarget, isMeasured, pickRow, spot } from './fault.ts';

export const outturnMissingFault: Fault = {
  code: 'outturn-missing',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const change = { outturn: word(dice.pick(['N/A', '', '-', 'n/a', 'N/A'])), sentences: asides(dice) };
      return {
        report: withConsequences(report, found.index, change, dice),
        at: spot(found.index, 'performance'),
      };
    },
  ],
  nearMisses: {
    'only the annual target is set': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found || !has(report, 'annualTarget')) return null;
      const change = { outturn: word('N/A'), target: word('N/A'), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'the cell says that none was due': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const change = { outturn: word(dice.pick(['Not due', 'Not yet due', 'x'])), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

export const targetTbcFault: Fault = {
  code: 'target-tbc',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const target = word(dice.pick(['TBC', 'To be confirmed', 'tbc', 'TBA']));
      return {
        report: withConsequences(report, found.index, { target, sentences: asides(dice) }, dice),
        at: spot(found.index, 'target'),
      };
    },
  ],
  nearMisses: {
    'no target at all': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const none = word('N/A');
      const change = { target: none, annualTarget: none, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

export const ratedOnAnnualTargetFault: Fault = {
  code: 'rated-on-annual-target',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => isMeasured(row) && hasTarget(row) && row.nature !== 'cumulative',
      );
      if (!found || !has(report, 'annualTarget')) return null;
      const target = word(dice.pick(['N/A', '', '-']));
      const changed = withConsequences(report, found.index, { target, sentences: asides(dice) }, dice);
      // Where the rules need last year's figure too and there is none, the row is not rated on any target.
      if (changed.rows[found.index]?.published.rating === null) return null;
      return { report: changed, at: spot(found.index, 'target') };
    },
  ],
  nearMisses: {
    'a cumulative count before the year is over': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.mark === '(C)' && row.nature === 'cumulative' && hasTarget(row),
      );
      if (!found || quarterNumber(report.period) === 4) return null;
      const change = { target: word('N/A'), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'a milestone': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'milestone');
      if (!found || !has(report, 'annualTarget')) return null;
      return {
        report: withConsequences(report, found.index, { target: word('N/A') }, dice),
        row: found.index,
      };
    },
  },
};

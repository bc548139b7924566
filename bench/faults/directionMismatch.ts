import { quarterNumber } from '../../shared/period.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import { withConsequences } from '../generator/consequences.ts';
import { withRow } from '../generator/report.ts';
import { figureIn, word } from '../generator/row.ts';
import { asides, type Fault, has, isMeasured, type NearMiss, pickRow, spot } from './fault.ts';

const DIRECTIONS: readonly (Direction | null)[] = ['better', 'same', 'worse', null];

const noOutturn: NearMiss = (report, dice) => {
  const found = pickRow(report, dice, row => isMeasured(row) && row.shortBase.is === 'figure');
  if (!found || !has(report, 'annualTarget')) return null;
  const change = { outturn: word('N/A'), target: word('N/A'), sentences: asides(dice) };
  return { report: withConsequences(report, found.index, change, dice), row: found.index };
};

export const shortDirectionMismatchFault: Fault = {
  code: 'short-direction-mismatch',
  injections: [
    (report, dice) => {
      if (!has(report, 'shortArrow', 'shortBase')) return null;
      // The point before the base is known to the council but is on no sheet, so the checks cannot use it.
      const isIsolated = ({ mark, nature }: { mark: string; nature: string }) =>
        mark === '(C)' && nature === 'cumulative';
      const found = pickRow(
        report,
        dice,
        row => row.published.short !== null && (!isIsolated(row) || quarterNumber(report.period) === 2),
      );
      if (!found) return null;
      const { published } = found.row;
      const short = dice.pick(DIRECTIONS.filter(other => other !== published.short));
      return {
        report: withRow(report, found.index, { published: { ...published, short } }),
        at: spot(found.index, 'shortArrow'),
      };
    },
  ],
  nearMisses: {
    'an earlier figure beside no outturn': noOutturn,
    'a new indicator': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      if (!found || !has(report, 'shortBase')) return null;
      const change = { shortBase: word('NEW'), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'a cumulative count in Q3, whose arrow needs a figure that the sheet does not have': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.mark === '(C)' && row.nature === 'cumulative' && isMeasured(row),
      );
      if (!found || quarterNumber(report.period) !== 3 || !has(report, 'shortArrow')) return null;
      const short = dice.pick(DIRECTIONS);
      return {
        report: withRow(report, found.index, { published: { ...found.row.published, short } }),
        row: found.index,
      };
    },
  },
};

export const longDirectionMismatchFault: Fault = {
  code: 'long-direction-mismatch',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, ({ published }) => published.long !== null);
      if (!found || !has(report, 'longArrow', 'longBase')) return null;
      const { published } = found.row;
      const long = dice.pick(DIRECTIONS.filter(other => other !== published.long));
      return {
        report: withRow(report, found.index, { published: { ...published, long } }),
        at: spot(found.index, 'longArrow'),
      };
    },
  ],
  nearMisses: {
    'an earlier figure beside no outturn': noOutturn,
    'the same figure as last year': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && row.nature !== 'cumulative');
      const now = found && figureIn(found.row.outturn);
      if (!found || !now || !has(report, 'longBase')) return null;
      const { scaled, decimals } = now;
      const longBase = { is: 'figure' as const, figure: { scaled, decimals }, tags: [] };
      return {
        report: withConsequences(report, found.index, { longBase, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
  },
};

import { withConsequences } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { figure, percentage } from '../generator/figure.ts';
import { type BenchRow, fact, figureIn } from '../generator/row.ts';
import { PERCENT, say } from '../generator/unit.ts';
import { asides, type Fault, type Injection, pickRow, spot } from './fault.ts';

const isShare = (row: BenchRow): boolean =>
  row.nature === 'share' && row.polarity === 'bigger' && figureIn(row.outturn) !== null;

function ofAFew(dice: Dice, decimals: number) {
  const whole = dice.whole(5, 12);
  // "10/11" would be a year.
  const of = dice.whole(Math.ceil(whole / 2), whole - 2);
  const shown = percentage({ of, whole }, decimals);
  return shown && { of, whole, shown: figure(shown.scaled, decimals) };
}

const aFew =
  (isTagged: boolean): Injection =>
  (report, dice) => {
    const found = pickRow(report, dice, isShare);
    const few = found && ofAFew(dice, figureIn(found.row.outturn)?.decimals ?? 1);
    if (!found || !few) return null;
    const { of, whole, shown } = few;
    const said = `${of} of ${whole} ${found.row.things} (${say(shown, PERCENT)}) met the standard.`;
    const change = {
      outturn: fact(shown, ...(isTagged ? [`${of}/${whole}`] : [])),
      sentences: isTagged ? asides(dice) : [said, ...asides(dice)],
    };
    return {
      report: withConsequences(report, found.index, change, dice),
      at: spot(found.index, 'performance'),
    };
  };

export const smallNumberFault: Fault = {
  code: 'small-number',
  injections: [
    aFew(true),
    aFew(false),
    (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'count' && figureIn(row.outturn) !== null);
      if (!found) return null;
      const target = fact(figure(dice.whole(1, 4)));
      const small = () => fact(figure(dice.whole(1, 4)));
      const change = {
        annualTarget: target,
        target,
        outturn: small(),
        shortBase: small(),
        longBase: small(),
        sentences: asides(dice),
      };
      return {
        report: withConsequences(report, found.index, change, dice),
        at: spot(found.index, 'performance'),
      };
    },
  ],
  nearMisses: {
    'an average or an amount': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'measure' && figureIn(row.outturn)?.decimals === 1,
      );
      if (!found) return null;
      const near = () => fact(figure(dice.whole(21, 39), 1));
      const target = near();
      const change = {
        annualTarget: target,
        target,
        outturn: near(),
        shortBase: near(),
        longBase: near(),
        sentences: ['The figure is much the same.'],
      };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'a low percentage of many': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && row.polarity === 'smaller' && figureIn(row.outturn) !== null,
      );
      if (!found) return null;
      const near = () => fact(figure(dice.whole(21, 39), 1));
      const target = near();
      const change = {
        annualTarget: target,
        target,
        outturn: near(),
        shortBase: near(),
        longBase: near(),
        sentences: ['The figure is much the same.'],
      };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

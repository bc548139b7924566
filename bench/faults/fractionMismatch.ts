import { withConsequences } from '../generator/consequences.ts';
import { percentage } from '../generator/figure.ts';
import { fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, pickRow, spot } from './fault.ts';

const isShare = (row: { nature: string; outturn: Parameters<typeof figureIn>[0] }): boolean =>
  row.nature === 'share' && figureIn(row.outturn)?.share !== undefined;

export const fractionMismatchFault: Fault = {
  code: 'fraction-mismatch',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, isShare);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now?.share) return null;
      const { of, whole } = now.share;
      const by = Math.ceil(whole / 50) + dice.whole(1, 20);
      const tag = dice.pick([
        `${of}/${whole + by}`,
        `${Math.max(20, of - by)}/${whole}`,
        `${of} out of ${whole + by}`,
        `${of}/${whole + by}`,
      ]);
      const outturn = fact({ scaled: now.scaled, decimals: now.decimals }, tag);
      return {
        report: withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice),
        at: spot(found.index, 'performance'),
      };
    },
  ],
  nearMisses: {
    'a fraction that rounds to the printed figure': (report, dice) => {
      const found = pickRow(report, dice, isShare);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now?.share) return null;
      const { of, whole } = now.share;
      const shown = percentage({ of, whole }, dice.whole(0, 2));
      if (shown === null) return null;
      const outturn = fact({ scaled: shown.scaled, decimals: shown.decimals }, `${of}/${whole}`);
      const change = { outturn, shortBase: found.row.longBase, sentences: asides(dice) };
      // Fewer digits than the base may change the arrow, which is another finding.
      if (shown.decimals !== now.decimals) return null;
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'a year next to a percentage': (report, dice) => {
      const found = pickRow(report, dice, isShare);
      const now = found && figureIn(found.row.outturn);
      if (!found || !now) return null;
      const tag = dice.pick(['15/16', '15/16 Results', '2015/16', 'Q4 16-17', '2014-15']);
      const outturn = fact({ scaled: now.scaled, decimals: now.decimals }, tag);
      return {
        report: withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
  },
};

import { digits, figure, type WrittenFigure } from '../generator/figure.ts';
import { figureIn } from '../generator/row.ts';
import { PERCENT, say } from '../generator/unit.ts';
import type { ClaimMaker } from './claim.ts';

/** "better than England (184/100,000)": true or false by the value in the sentence itself. */
export const betterThanEngland: ClaimMaker = (row, _, dice) => {
  const now = figureIn(row.outturn);
  const rate = /per ([\d,]+)/.exec(row.unit.after)?.[1];
  const isPercentage = row.unit.after === PERCENT.after;
  if (now === null || row.polarity === 'none' || (rate === undefined && !isPercentage)) return null;
  const by = dice.whole(5, 20) / 100;
  const [worse, better] = row.polarity === 'bigger' ? [1 - by, 1 + by] : [1 + by, 1 - by];
  const times = (factor: number): WrittenFigure => figure(Math.round(now.scaled * factor), now.decimals);
  if (isPercentage && now.scaled * Math.max(worse, better) >= 100 * 10 ** now.decimals) return null;
  const said = (area: WrittenFigure): string =>
    isPercentage ? say(area, PERCENT) : `${digits(area)}/${rate}`;
  const words = dice.pick([
    (area: WrittenFigure) => `Performance is better than England (${said(area)}).`,
    (area: WrittenFigure) =>
      `At ${say(now, row.unit)} the outturn is better than the England average (${said(area)}).`,
    (area: WrittenFigure) => `The result is better than England's, which is ${said(area)}.`,
  ]);
  return { right: words(times(worse)), wrong: words(times(better)) };
};

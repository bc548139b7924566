import { digits, percentage, type WrittenFigure } from '../generator/figure.ts';
import { type BenchRow, figureIn } from '../generator/row.ts';
import { share } from '../generator/shareFigures.ts';
import { PERCENT, say } from '../generator/unit.ts';
import { type ClaimMaker, otherThan } from './claim.ts';

const number = (whole: number): string => digits({ scaled: whole, decimals: 0 });

/** "87 of 135 children (64.4%)": the outturn's own share. */
export const shareOfOutturn: ClaimMaker = (row, _, dice) => {
  const own = ownShare(row);
  if (own === null) return null;
  const { figure, of, whole } = own;
  const percent = say(figure, PERCENT);
  const otherWhole = otherThan(whole, dice);
  const words = dice.pick([
    (a: number, b: number) => `${number(a)} of ${number(b)} ${row.things} (${percent}) met the standard.`,
    (a: number, b: number) =>
      `${number(a)} out of ${number(b)} ${row.things}, or ${percent}, met the standard.`,
    (a: number, b: number) => `${a}/${b} ${row.things} (${percent}) met the standard.`,
    (a: number, b: number) => `${percent} of ${row.things} met the standard (${a} out of ${b}).`,
  ]);
  // "167/1000" would be a rate.
  const spoilt = Math.max(of + 3, otherWhole);
  return { right: words(of, whole), wrong: words(of, spoilt === 1000 ? 1001 : spoilt) };
};

/** "Of the 140 cases closed, 38 (27.1%) were closed early": a percentage of a stated whole other than the outturn. */
export const shareOfAnother: ClaimMaker = (_, __, dice) => {
  const part = share(dice.whole(20, 70), 5, 1, dice);
  if (!part.share) return null;
  const { of, whole } = part.share;
  const wrong = figureOff(part, dice.pick([-1, 1]) * dice.whole(8, 90));
  const words = dice.pick([
    (percent: WrittenFigure) =>
      `Of the ${number(whole)} cases closed, ${number(of)} (${say(percent, PERCENT)}) were closed early.`,
    (percent: WrittenFigure) =>
      `${number(of)} of the ${number(whole)} letters sent were answered, which is ${say(percent, PERCENT)}.`,
    (percent: WrittenFigure) =>
      `${number(of)} out of ${number(whole)} visits were unannounced (${say(percent, PERCENT)}).`,
  ]);
  return { right: words(part), wrong: words(wrong) };
};

const figureOff = (figure: WrittenFigure, by: number): WrittenFigure => ({
  scaled: figure.scaled + by,
  decimals: figure.decimals,
});

/** "12 through one route and 9 through another, a result of 21.3%": no whole number gives that percentage. */
export const noSuchWhole: ClaimMaker = (row, _, dice) => {
  const figure = figureIn(row.outturn);
  if (ownShare(row) === null || figure === null) return null;
  const [first, second] = [dice.whole(3, 7), dice.whole(3, 8)];
  const total = first + second;
  for (let whole = total; whole < total * 60; whole++) {
    const at = percentage({ of: total, whole }, figure.decimals);
    if (at === null || at.scaled === figure.scaled) return null;
  }
  const said = `${first} ${row.things} by one route and ${second} by another make the outturn of ${say(figure, PERCENT)}.`;
  return {
    right: `${first} ${row.things} came by one route and ${second} by another, ${total} in all.`,
    wrong: said,
  };
};

function ownShare({ outturn, nature }: BenchRow) {
  const figure = figureIn(outturn);
  return nature === 'share' && figure?.share ? { figure, ...figure.share } : null;
}

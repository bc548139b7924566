import type { Dice } from './dice.ts';
import { figure, percentage, type WrittenFigure } from './figure.ts';
import type { FiguresMaker } from './place.ts';
import { fact, word } from './row.ts';

/** Percentages of a stated whole, each calculated from its own numbers. */
export const shareFigures: FiguresMaker = ({ title, low, high, decimals = 1 }, { dice, shape }) => {
  const line = dice.whole(low, high);
  const spread = Math.max(2, Math.min(7, 100 - line - 1));
  const target = fact(figure(line));
  const now = share(line, spread, decimals, dice);
  const before = (): WrittenFigure => share(line, spread, decimals, dice);
  const outturn = shape.holdsNumbers && dice.chance(0.5) ? { ...now, held: true as const } : now;
  const isTagged = !shape.holdsNumbers && dice.chance(0.25);
  const tag = now.share ? [`${now.share.of}/${now.share.whole}`] : [];
  return {
    mark: title.endsWith('(C)') ? '(C)' : '',
    annualTarget: target,
    target: !shape.wholeYear && dice.chance(0.06) ? word('N/A') : target,
    outturn: fact(outturn, ...(isTagged ? tag : [])),
    shortBase: dice.chance(0.1) ? word('N/A') : fact(dice.chance(0.1) ? plain(now) : before()),
    longBase: dice.chance(0.2) ? word('NEW') : fact(before()),
    beforeBase: null,
  };
};

/** A share, near this percentage, of a whole of some hundreds. */
export function share(line: number, spread: number, decimals: number, dice: Dice): WrittenFigure {
  for (;;) {
    const whole = dice.whole(140, 960);
    const near = line + dice.whole(-spread * 10, spread * 10) / 10;
    const of = Math.min(whole - 1, Math.max(20, Math.round((whole * near) / 100)));
    const found = percentage({ of, whole }, decimals);
    if (found !== null) return found;
  }
}

/** An earlier figure shows the percentage alone. */
export const plain = ({ scaled, decimals }: WrittenFigure): WrittenFigure => ({ scaled, decimals });

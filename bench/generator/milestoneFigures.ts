import type { Dice } from './dice.ts';
import { monthsAfter } from './month.ts';
import type { FiguresMaker } from './place.ts';
import { word } from './row.ts';

/** On or off track for a day after the end of the period. */
export const milestoneFigures: FiguresMaker = (_, { dice, period }) => {
  const due = monthsAfter(period, dice.whole(1, 9));
  const target = word(
    dice.pick([`Complete by ${due}`, `In place by the end of ${due}`, `Approved by Cabinet in ${due}`]),
  );
  return {
    mark: '',
    annualTarget: target,
    target,
    outturn: track(dice),
    shortBase: dice.chance(0.2) ? word('NEW') : track(dice),
    longBase: word(dice.pick(['N/A', 'NEW'])),
    beforeBase: null,
  };
};

const track = (dice: Dice) => word(dice.chance(0.75) ? 'On Track' : 'Off Track');

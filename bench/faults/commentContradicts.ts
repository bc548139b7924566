import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import { withComment } from '../generator/consequences.ts';
import type { Dice } from '../generator/dice.ts';
import { compareRatios, inFull } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type BenchRow, figureIn } from '../generator/row.ts';
import { asides, type Fault, has, isMeasured, pickRow, spot } from './fault.ts';

/** What a service writes about a result that went one way. */
const SAYS: Readonly<Record<'better' | 'worse', readonly string[]>> = {
  better: [
    'Performance has improved.',
    'Performance has improved this quarter, thanks to better scheduling.',
    'The result has improved again.',
    'This indicator continues to improve.',
    'Performance improved slightly in the quarter.',
    'Overall performance has improved, and staff are to be thanked.',
  ],
  worse: [
    'Performance has declined.',
    'Performance has deteriorated this quarter because of vacancies.',
    'The result has worsened.',
    'Performance declined slightly in the quarter.',
    'Overall performance has deteriorated, but posts are now filled.',
  ],
};

const SINCE_LAST_QUARTER: typeof SAYS = {
  better: ['This is an improvement on the previous quarter.', 'Performance has improved since last quarter.'],
  worse: ['This is a decline from last quarter.', 'Performance is worse than the previous quarter.'],
};

const OF_TARGET = {
  met: [
    'The target was met.',
    'Performance has met the target.',
    'The target has been achieved.',
    'We met our target this quarter.',
    'The service met its target because demand was lower.',
  ],
  missed: [
    'The target was missed.',
    'The target was not met.',
    'Performance did not meet the target.',
    'We narrowly missed our target this quarter.',
    'The service failed to reach its target.',
  ],
} as const;

/** Whether all that the sheet gives to compare with went one way. */
const bothWays = (report: BenchReport, { published: { short, long } }: BenchRow, way: Direction): boolean => {
  const known = [
    ...(short !== null && has(report, 'shortBase') ? [short] : []),
    ...(long !== null && has(report, 'longBase') ? [long] : []),
  ];
  return known.length > 0 && known.every(each => each === way);
};

/** Rows of a single figure and target, whose rating says plainly whether it was met. */
const resultOf = (row: BenchRow): 'met' | 'missed' | null => {
  const [now, line] = [figureIn(row.outturn), figureIn(row.target)];
  if (!now || !line || row.published.rating === null || row.polarity === 'none') return null;
  const gap = compareRatios(inFull(now), inFull(line)) * (row.polarity === 'bigger' ? 1 : -1);
  if (row.published.rating === 'GREEN') return gap >= 0 ? 'met' : null;
  return gap < 0 ? 'missed' : null;
};

const OTHER = { better: 'worse', worse: 'better', met: 'missed', missed: 'met' } as const;

/** A comment of these words and a sentence about other things. */
const commenting = (report: BenchReport, index: number, said: string, dice: Dice) =>
  withComment(report, index, dice.shuffled([said, ...asides(dice).slice(0, 1)]));

const isSingle = (row: BenchRow): boolean => isMeasured(row) && row.nature !== 'parts';

export const commentContradictsFault: Fault = {
  code: 'comment-contradicts',
  injections: [
    (report, dice) => {
      const way = dice.pick(['better', 'worse'] as const);
      const found = pickRow(report, dice, row => isSingle(row) && bothWays(report, row, way));
      if (!found) return null;
      const said = dice.pick(SAYS[OTHER[way]]);
      return { report: commenting(report, found.index, said, dice), at: spot(found.index, 'comment') };
    },
    (report, dice) => {
      const way = dice.pick(['better', 'worse'] as const);
      const found =
        has(report, 'shortBase') &&
        report.period.months === 3 &&
        pickRow(report, dice, row => isSingle(row) && row.published.short === way);
      if (!found) return null;
      const said = dice.pick(SINCE_LAST_QUARTER[OTHER[way]]);
      return { report: commenting(report, found.index, said, dice), at: spot(found.index, 'comment') };
    },
    (report, dice) => {
      const result = dice.pick(['met', 'missed'] as const);
      const found = pickRow(report, dice, row => isSingle(row) && resultOf(row) === result);
      if (!found) return null;
      const said = dice.pick(OF_TARGET[OTHER[result]]);
      return { report: commenting(report, found.index, said, dice), at: spot(found.index, 'comment') };
    },
  ],
  nearMisses: {
    'a comment that agrees': (report, dice) => {
      const way = dice.pick(['better', 'worse'] as const);
      const found = pickRow(report, dice, row => isSingle(row) && bothWays(report, row, way));
      if (!found) return null;
      return { report: commenting(report, found.index, dice.pick(SAYS[way]), dice), row: found.index };
    },
    'a comment that agrees about the target': (report, dice) => {
      const result = dice.pick(['met', 'missed'] as const);
      const found = pickRow(report, dice, row => isSingle(row) && resultOf(row) === result);
      if (!found) return null;
      return {
        report: commenting(report, found.index, dice.pick(OF_TARGET[result]), dice),
        row: found.index,
      };
    },
    'a comment about something else that improved or was missed': (report, dice) => {
      const found = pickRow(report, dice, isSingle);
      if (!found) return null;
      const said = dice.pick([
        'Staff morale has improved.',
        'Performance is expected to improve next quarter.',
        'Performance has improved in two of the three teams.',
        'In May performance was above target.',
        'The target for the year will be missed unless demand falls.',
        'Neighbouring boroughs have missed their target.',
        'We aim to exceed our target by March.',
        'The way that cases are recorded has improved.',
        'If performance declines, the contract will be reviewed.',
        'The recruitment target was met.',
        'Performance had improved before the summer.',
        'Work to improve performance goes on.',
      ]);
      return { report: commenting(report, found.index, said, dice), row: found.index };
    },
  },
};

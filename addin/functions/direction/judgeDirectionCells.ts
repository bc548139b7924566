import type { Kind } from '../../../shared/indicator.ts';
import type { Outturn } from '../../../shared/outturn.ts';
import { WHOLE_YEAR } from '../../../shared/period.ts';
import { addsUp } from '../../../shared/rules/compare/addsUp.ts';
import type {
  DirectionFacts,
  DirectionJudgement,
} from '../../../shared/rules/direction/directionJudgement.ts';
import { judgeDirection } from '../../../shared/rules/direction/judgeDirection.ts';
import { readAgainstArgument } from '../arguments/againstArgument.ts';
import { type CellArgument, readOutturnArgument } from '../arguments/cellArgument.ts';
import { readKindArgument } from '../arguments/kindArgument.ts';
import { polarityParameter, readPolarityArgument } from '../arguments/polarityArgument.ts';
import { FunctionRefusal } from '../refusals.ts';
import { refuseDirection } from './directionRefusal.ts';
import { singleQuarterFacts } from './singleQuarterFacts.ts';

export const directionParameters = {
  current: { description: 'The outturn now, as a number or as the report prints it.' },
  base: { description: 'The earlier outturn to compare with, or NEW or N/A if there is none.' },
  polarity: polarityParameter,
  kind: {
    description:
      "C (counts up from April), S, R, C% (a year-to-date percentage or average), or the indicator's own title.",
    optional: true,
  },
  against: {
    description: "For a C count: the base's quarter (Q1 to Q4), long, or the heading of the arrow column.",
    optional: true,
  },
  before_base: {
    description: 'For a C count against Q2, Q3 or Q4: the cumulative outturn of the quarter before the base.',
    optional: true,
  },
} as const;

type DirectionCells = Readonly<Record<keyof typeof directionParameters, CellArgument>>;

export function judgeDirectionCells(cells: DirectionCells): DirectionJudgement | FunctionRefusal {
  const polarity = readPolarityArgument(cells.polarity);
  if (polarity instanceof FunctionRefusal) return polarity;
  const kind = readKindArgument(cells.kind);
  if (kind instanceof FunctionRefusal) return kind;
  const against = readAgainstArgument(cells.against);
  if (against instanceof FunctionRefusal) return against;

  const outturn = readOutturnArgument(cells.current);
  const base = readOutturnArgument(cells.base);
  const direct: DirectionFacts = {
    outturn,
    base,
    polarity,
    kind,
    against: against === 'long' ? 'long' : against === 'unnamed' ? 'earlier' : 'short',
    period: WHOLE_YEAR,
    beforeBase: null,
  };
  const facts = isCount(kind, outturn, base) ? singleQuarterFacts(direct, against, cells) : direct;
  if (facts instanceof FunctionRefusal) return facts;
  const judgement = judgeDirection(facts);
  if (judgement.direction !== null) return judgement;
  return refuseDirection(judgement.reason, facts) ?? judgement;
}

/** Rule D2: only a figure that is marked (C) and adds up is compared quarter by quarter. */
function isCount(kind: Kind, outturn: Outturn, base: Outturn): boolean {
  const measured = outturn.state === 'measured' && base.state === 'measured';
  return measured && addsUp(kind, outturn, base);
}

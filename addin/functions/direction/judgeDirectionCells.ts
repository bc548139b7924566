import type { Kind } from '../../../shared/indicator.ts';
import type { Outturn } from '../../../shared/outturn.ts';
import { addsUp } from '../../../shared/rules/compare/addsUp.ts';
import type {
  DirectionFacts,
  DirectionJudgement,
} from '../../../shared/rules/direction/directionJudgement.ts';
import { ARROWS, judgeDirection, NO_ARROW } from '../../../shared/rules/direction/judgeDirection.ts';
import { readAgainstArgument } from '../arguments/againstArgument.ts';
import { type CellArgument, readOutturnArgument } from '../arguments/cellArgument.ts';
import { readKindArgument } from '../arguments/kindArgument.ts';
import { readPolarityArgument } from '../arguments/polarityArgument.ts';
import { FunctionRefusal } from '../refusals.ts';
import { refuseDirection } from './directionRefusal.ts';
import { singleQuarterFacts } from './singleQuarterFacts.ts';

export type DotArgument = 'current' | 'base' | 'polarity' | 'kind' | 'against' | 'before_base';

export type DotCells = Readonly<Record<DotArgument, CellArgument>>;

/** D1 to D7 for one row: the arrow, or "-" where there is nothing to compare. */
export function travelArrow(cells: DotCells): string | FunctionRefusal {
  const judgement = judgeTravel(cells);
  if (judgement instanceof FunctionRefusal) return judgement;
  return judgement.direction === null ? NO_ARROW : ARROWS[judgement.direction];
}

/** The same as a sentence. */
export function travelWhy(cells: DotCells): string | FunctionRefusal {
  const judgement = judgeTravel(cells);
  return judgement instanceof FunctionRefusal ? judgement : judgement.why;
}

function judgeTravel(cells: DotCells): DirectionJudgement | FunctionRefusal {
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
    quarter: null,
    beforeBase: null,
  };
  const facts = isCount(kind, outturn, base) ? singleQuarterFacts(direct, against, cells) : direct;
  if (facts instanceof FunctionRefusal) return facts;
  const judgement = judgeDirection(facts);
  if (judgement.direction !== null) return judgement;
  return refuseDirection(judgement.reason, facts) ?? judgement;
}

/** D2: what is marked (C) and adds up is compared quarter by quarter; all else as it stands. */
function isCount(kind: Kind, outturn: Outturn, base: Outturn): boolean {
  const measured = outturn.state === 'measured' && base.state === 'measured';
  return measured && addsUp(kind, outturn, base);
}

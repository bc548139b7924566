import type { Kind } from '../../shared/indicator.ts';
import type { Outturn } from '../../shared/outturn.ts';
import { addsUp } from '../../shared/rules/compare/addsUp.ts';
import type { DirectionFacts, DirectionJudgement } from '../../shared/rules/direction/directionJudgement.ts';
import { ARROWS, judgeDirection, NO_ARROW } from '../../shared/rules/direction/judgeDirection.ts';
import { againstOf } from './againstArgument.ts';
import { type Cell, outturnOf } from './cell.ts';
import { refuseDirection } from './directionRefusal.ts';
import { isolationOf } from './isolationArguments.ts';
import { kindOf } from './kindArgument.ts';
import { polarityOf } from './polarityArgument.ts';
import { Refusal } from './refusals.ts';

export type DotArgument = 'current' | 'base' | 'polarity' | 'kind' | 'against' | 'before_base';

export type DotCells = Readonly<Record<DotArgument, Cell>>;

/** D1 to D7 for one row: the arrow, or "-" where there is nothing to compare. */
export function travelArrow(cells: DotCells): string | Refusal {
  const judgement = judgeTravel(cells);
  if (judgement instanceof Refusal) return judgement;
  return judgement.direction === null ? NO_ARROW : ARROWS[judgement.direction];
}

/** The same as a sentence. */
export function travelWhy(cells: DotCells): string | Refusal {
  const judgement = judgeTravel(cells);
  return judgement instanceof Refusal ? judgement : judgement.why;
}

function judgeTravel(cells: DotCells): DirectionJudgement | Refusal {
  const polarity = polarityOf(cells.polarity);
  if (polarity instanceof Refusal) return polarity;
  const kind = kindOf(cells.kind);
  if (kind instanceof Refusal) return kind;
  const against = againstOf(cells.against);
  if (against instanceof Refusal) return against;

  const outturn = outturnOf(cells.current);
  const base = outturnOf(cells.base);
  const direct: DirectionFacts = {
    outturn,
    base,
    polarity,
    kind,
    against: against === 'long' ? 'long' : against === 'unnamed' ? 'earlier' : 'short',
    quarter: null,
    beforeBase: null,
  };
  const facts = isCount(kind, outturn, base) ? isolationOf(direct, against, cells) : direct;
  if (facts instanceof Refusal) return facts;
  const judgement = judgeDirection(facts);
  if (judgement.direction !== null) return judgement;
  return refuseDirection(judgement.reason, facts) ?? judgement;
}

/** D2: what is marked (C) and adds up is compared quarter by quarter; all else as it stands. */
function isCount(kind: Kind, outturn: Outturn, base: Outturn): boolean {
  const measured = outturn.state === 'measured' && base.state === 'measured';
  return measured && addsUp(kind, outturn, base);
}

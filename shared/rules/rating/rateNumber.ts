import type { Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { POLARITY_WORDS } from '../compare/compareByPolarity.ts';
import { matchParts } from '../compare/matchParts.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../ruleSets/ruleSet.ts';
import type { Rating } from '../verdict.ts';
import { notRated, polarityMissing, targetWords, type Verdict } from '../verdict.ts';
import type { Basis } from './applicableTarget.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

type NumberTarget = Extract<Target, { state: 'number' }>;

const WORST_FIRST: readonly Rating[] = ['RED', 'AMBER', 'GREEN'];

/** R1: number against number; a two-part target by its worst part, so GREEN only if all are. */
export function rateNumber(outturn: MeasuredOutturn, target: NumberTarget, rule: RatingRule): Verdict {
  const { polarity, basis, limits, lastYear } = outturn;
  if (polarity === 'none') return polarityMissing();
  const rows = matchParts(outturn.parts, target.parts);
  if (rows === null) {
    return notRated(
      'parts-do-not-match',
      'the parts of the outturn and of the target do not match one to one',
    );
  }
  const ratings: Rating[] = [];
  const clauses: string[] = [];
  for (const { label, values } of rows) {
    const [outturnFigure, targetFigure] = values;
    const figures = toCommonUnit([unrounded(outturnFigure), unrounded(targetFigure)] as const);
    if (typeof figures === 'string') return notRated(figures, unitClashText(values, figures));
    const [value, line] = figures;
    const held = { value, line, polarity, printed: outturnFigure, label, limits, lastYear };
    const ruling = rateAgainstLine(held, target.strict === true, rule);
    if (ruling.rating === null) return ruling;
    const said = clause(value, line, target, basis);
    ratings.push(ruling.rating);
    clauses.push(
      label === null
        ? `${said}; ${POLARITY_WORDS[polarity]}${ruling.because}`
        : `${label}: ${said} is ${ruling.rating}${ruling.because}`,
    );
  }
  const rating = WORST_FIRST.find(word => ratings.includes(word)) ?? 'RED';
  const worst = rows.length > 1 ? `; ${POLARITY_WORDS[polarity]}, and the worst part counts` : '';
  return { rating, why: `${clauses.join('; ')}${worst}: ${rating}.` };
}

function clause(value: Quantity, line: Quantity, target: NumberTarget, basis: Basis): string {
  const strict = target.strict ? ' better than' : '';
  const [said, asked] = printDistinctly(value, line);
  return `${said} against ${targetWords(basis)}${strict} ${asked}`;
}

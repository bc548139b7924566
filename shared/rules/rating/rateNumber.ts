import type { Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { POLARITY_TEXT } from '../compare/compareByPolarity.ts';
import { matchParts } from '../compare/matchParts.ts';
import { printDistinctly } from '../compare/printDistinctly.ts';
import { unrounded } from '../compare/unrounded.ts';
import type { RatingRule } from '../forms/forms.ts';
import { notRated, type Rating, unitsNotRated, type Verdict } from '../verdict.ts';
import { notRatedSentences } from '../words.ts';
import { type Basis, basisText } from './applicableTarget.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateAgainstLine } from './rateAgainstLine.ts';

type NumberTarget = Extract<Target, { state: 'number' }>;

const WORST_FIRST: readonly Rating[] = ['RED', 'AMBER', 'YELLOW', 'GREEN'];

/** R1: number against number; a two-part target by its worst part, so GREEN only if all are. */
export function rateNumber(outturn: MeasuredOutturn, target: NumberTarget, rule: RatingRule): Verdict {
  const { polarity, basis, limits, lastYear, lastPeriod } = outturn;
  if (polarity === 'none') return notRated('polarity-unknown', notRatedSentences['polarity-unknown']);
  const rows = matchParts(outturn.parts, target.parts);
  if (rows === null) return notRated('parts-do-not-match', notRatedSentences['parts-do-not-match']);
  const ratings: Rating[] = [];
  const clauses: string[] = [];
  for (const { label, values } of rows) {
    const [printed, targetFigure] = values;
    const figures = toCommonUnit([unrounded(printed), unrounded(targetFigure)] as const);
    if (typeof figures === 'string') return unitsNotRated(figures, values);
    const [value, line] = figures;
    const figure = { value, line, polarity, printed, label, limits, lastYear, lastPeriod };
    const rated = rateAgainstLine(figure, target.strict === true, rule);
    if (rated.rating === null) return rated;
    const comparison = comparisonText(value, line, target, basis);
    ratings.push(rated.rating);
    clauses.push(
      label === null
        ? `${comparison}; ${POLARITY_TEXT[polarity]}${rated.because}`
        : `${label}: ${comparison} is ${rated.rating}${rated.because}`,
    );
  }
  const rating = WORST_FIRST.find(word => ratings.includes(word)) ?? 'RED';
  const worst = rows.length > 1 ? `; ${POLARITY_TEXT[polarity]}, and the worst part counts` : '';
  return { rating, why: `${clauses.join('; ')}${worst}: ${rating}.` };
}

function comparisonText(value: Quantity, line: Quantity, target: NumberTarget, basis: Basis): string {
  const strict = target.strict ? ' better than' : '';
  const [shown, lineShown] = printDistinctly(value, line);
  return `${shown} against ${target.called ? `${target.called} of` : basisText(basis)}${strict} ${lineShown}`;
}

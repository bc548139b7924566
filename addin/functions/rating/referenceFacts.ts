import { readLimitColumn } from '../../../shared/figures/limitText.ts';
import { printQuantity } from '../../../shared/figures/quantityText.ts';
import type { Limit, LimitColumn } from '../../../shared/limits.ts';
import { toCommonUnit } from '../../../shared/rules/compare/commonUnit.ts';
import { type FormName, ratingForm } from '../../../shared/rules/forms/forms.ts';
import type { RatingFacts } from '../../../shared/rules/rating/rate.ts';
import type { Target } from '../../../shared/target.ts';
import {
  type CellArgument,
  printCell,
  readOutturnArgument,
  readTargetArgument,
} from '../arguments/cellArgument.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';

/**
 * Adds the one more figure that the target or the rule needs. A target of "Better than England" needs England's value,
 * whatever the rule.
 */
export function addReference(
  facts: RatingFacts,
  target: Target,
  form: FormName,
  cell: CellArgument,
): RatingFacts | FunctionRefusal {
  if (target.state === 'comparator') return withComparator(facts, target.area, cell);
  // Of the two ends of a range, the figures themselves show which one it is.
  const [asked] = ratingForm(form).asksFor;
  if (asked === undefined) return facts;
  if (asked !== 'lastYear') return withLimit(facts, asked, cell);
  const lastYear = readOutturnArgument(cell);
  return lastYear.state === 'unreadable' ? unreadable(cell) : { ...facts, lastYear };
}

function withLimit(
  facts: RatingFacts,
  column: LimitColumn,
  cell: CellArgument,
): RatingFacts | FunctionRefusal {
  const number = typeof cell === 'number' ? readTargetArgument(cell) : null;
  const limit: Limit = number?.state === 'number' ? number : readLimitColumn(column, printCell(cell));
  return limit.state === 'unreadable'
    ? unreadable(cell)
    : { ...facts, limits: { ...facts.limits, [column]: limit } };
}

/** England's value and the outturn must be in the same unit. */
function withComparator(facts: RatingFacts, area: string, cell: CellArgument): RatingFacts | FunctionRefusal {
  const { outturn } = facts;
  if (outturn.state !== 'measured' || outturn.parts.length > 1) return facts;
  const reference = readOutturnArgument(cell);
  if (reference.state === 'none') return facts;
  if (reference.state !== 'measured' || reference.parts.length > 1) return unreadable(cell);
  const values = [outturn.parts[0].quantity, reference.parts[0].quantity] as const;
  const figures = toCommonUnit(values);
  if (typeof figures === 'string')
    return refuseCall(figures, { figures: values.map(printQuantity).join(' and ') });
  const [quantity, { value }] = figures;
  return {
    ...facts,
    outturn: { ...outturn, parts: [{ label: null, quantity }] },
    comparator: { value, area, period: '', source: 'reference', confirmed: true },
  };
}

const unreadable = (cell: CellArgument): FunctionRefusal =>
  refuseCall('reference-unreadable', { text: printCell(cell) });

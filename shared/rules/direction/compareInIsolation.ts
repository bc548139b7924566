import { printQuantity } from '../../figures/quantityText.ts';
import type { Part, Quantity } from '../../outturn.ts';
import { type PartOfYear, partText, periodNoun } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { matchParts } from '../compare/matchParts.ts';
import { notComparableSentences } from '../words.ts';
import { type ComparedPart, judgeComparedParts, type MeasuredPair } from './compareDirectly.ts';
import type { DirectionJudgement } from './directionJudgement.ts';
import { notComparable, partsNotComparable, unitsNotComparable } from './notComparable.ts';

/**
 * D2: a count that adds up from April is compared quarter by quarter, or month by month. In Q2 the base, Q1, is a quarter
 * alone already: April starts from 0. In Q3 and Q4 the point before the base is needed to take the base's quarter alone. In
 * Q1 the outturn is a quarter alone, and last year's Q4 needs last year's Q3.
 */
export function compareInIsolation(facts: MeasuredPair, period: PartOfYear): DirectionJudgement {
  const { outturn, base, beforeBase, polarity, rule } = facts;
  const { months, part } = period;
  if (part !== 2 && beforeBase?.state === 'unreadable') {
    return notComparable('unreadable', fill(notComparableSentences.unreadable, beforeBase));
  }
  if (part !== 2 && beforeBase?.state !== 'measured') {
    return notComparable(
      'earlier-point-missing',
      fill(notComparableSentences['earlier-point-missing'], {
        needed: theFigure(pointBack(period, 2)),
        lengths: `${periodNoun({ months })}s`,
      }),
    );
  }
  const before = part !== 2 && beforeBase?.state === 'measured' ? beforeBase.parts : zeros(base.parts);
  const rows = matchParts(outturn.parts, base.parts, before);
  if (rows === null) return partsNotComparable();

  const compared: ComparedPart[] = [];
  for (const { label, values } of rows) {
    const figures = toCommonUnit(values);
    if (typeof figures === 'string') return unitsNotComparable(figures, values);
    const [current, earlier, first] = figures;
    if (part !== 1 && compareFigures(current.value, earlier.value) < 0) return fell(earlier, current);
    if (part !== 2 && compareFigures(earlier.value, first.value) < 0) return fell(first, earlier);
    compared.push({
      label,
      current: part === 1 ? current : minus(current, earlier),
      earlier: minus(earlier, first),
    });
  }
  const say = ({ current, earlier }: ComparedPart) =>
    `${printQuantity(current)} in ${partText(period)} alone against ${printQuantity(earlier)} in ${pointBack(period, 1)}${part === 2 ? '' : ' alone'}`;
  return judgeComparedParts(compared, { polarity, rule, isolated: true }, say);
}

/** The part of the year that is so many before: "Q3", "last year's Q4". The month before April needs no year. */
function pointBack({ months, part }: PartOfYear, back: number): string {
  const inYear = 12 / months;
  const text = partText({ months, part: ((part - back - 1 + inYear) % inYear) + 1 });
  return part > back || months === 1 ? text : `last year's ${text}`;
}

const theFigure = (point: string): string => `${point.startsWith('last') ? '' : 'the '}${point} figure`;

function zeros(parts: readonly Part[]): readonly Part[] {
  return parts.map(part => ({ ...part, quantity: { ...part.quantity, value: 0 } }));
}

/** As printed: 235.65 - 118.4 is 117.25 and not 117.25000000000001, or two equal quarters would not be the same (D6). */
function minus(later: Quantity, earlier: Quantity): Quantity {
  const decimals = Math.max(later.decimals, earlier.decimals);
  return { value: Number((later.value - earlier.value).toFixed(decimals)), unit: later.unit, decimals };
}

function fell(from: Quantity, to: Quantity): DirectionJudgement {
  const figures = { from: printQuantity(from), to: printQuantity(to) };
  return notComparable('cumulative-fell', fill(notComparableSentences['cumulative-fell'], figures));
}

import { printQuantity } from '../../figures/quantityText.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareByPolarity, type NumberPolarity, POLARITY_TEXT } from '../compare/compareByPolarity.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { matchParts } from '../compare/matchParts.ts';
import { percentText } from '../compare/percentText.ts';
import { pointsOf, pointsText } from '../compare/points.ts';
import { toSheetPrecision } from '../forms/band.ts';
import { notComparableSentences } from '../words.ts';
import type { Direction, DirectionFacts, DirectionJudgement } from './directionJudgement.ts';
import type { DirectionRule } from './directionRule.ts';
import { notComparable, partsNotComparable, unitsNotComparable } from './notComparable.ts';

export type Measured = Extract<Outturn, { state: 'measured' }>;

/** Two measured figures and a polarity to judge them by. */
export interface MeasuredPair extends Omit<DirectionFacts, 'outturn' | 'base' | 'polarity'> {
  readonly outturn: Measured;
  readonly base: Measured;
  readonly polarity: NumberPolarity;
  /** How small a change is the same. */
  readonly rule: Pick<DirectionRule, 'deadBand' | 'deadBandPoints'>;
}

interface HowCompared extends Pick<MeasuredPair, 'polarity' | 'rule'> {
  readonly isolated: boolean;
}

/** One part of the comparison, already in one unit. */
export interface ComparedPart {
  readonly label: string | null;
  readonly current: Quantity;
  readonly earlier: Quantity;
}

/** D1, D3, D6: the outturn as printed against the base as printed. */
export function compareDirectly({
  outturn,
  base,
  polarity,
  against,
  rule,
}: MeasuredPair): DirectionJudgement {
  const rows = matchParts(outturn.parts, base.parts);
  if (rows === null) return partsNotComparable();
  const compared: ComparedPart[] = [];
  for (const { label, values } of rows) {
    const figures = toCommonUnit(values);
    if (typeof figures === 'string') return unitsNotComparable(figures, values);
    const [current, earlier] = figures;
    compared.push({ label, current, earlier });
  }
  const say = ({ current, earlier }: ComparedPart) =>
    `${printQuantity(current)} against ${printQuantity(earlier)} ${WHEN[against]}`;
  return judgeComparedParts(compared, { polarity, rule, isolated: false }, say);
}

const WHEN = {
  short: 'at the last report',
  long: 'at the same point last year',
  earlier: 'before',
} as const satisfies Record<DirectionFacts['against'], string>;

/** Better if no part is worse and one is better, the reverse is worse, all the same is the same; mixed is not comparable. */
export function judgeComparedParts(
  compared: readonly ComparedPart[],
  { polarity, rule, isolated }: HowCompared,
  say: (part: ComparedPart) => string,
): DirectionJudgement {
  const moved = compared.map(({ current, earlier }) =>
    compareByPolarity(current.value, earlier.value, polarity),
  );
  const signs = compared.map((part, index) => (isWithinDeadBand(part, rule) ? 0 : moved[index]));
  const comparison = compared
    .map(part => (part.label === null ? say(part) : `${part.label} ${say(part)}`))
    .join('; ');
  if (signs.includes(1) && signs.includes(-1)) {
    return notComparable('parts-mixed', fill(notComparableSentences['parts-mixed'], { comparison }));
  }
  const direction: Direction = signs.includes(1) ? 'better' : signs.includes(-1) ? 'worse' : 'same';
  const isolation = isolated ? 'cumulative count compared in isolation, ' : '';
  const isNear = signs.some((sign, index) => sign !== moved[index]);
  const near = isNear ? `, and a change of up to ${deadBandText(compared, rule)} is the same` : '';
  return {
    direction,
    isolated,
    why: `${comparison}, ${isolation}${POLARITY_TEXT[polarity]}${near}: ${direction}.`,
  };
}

/** A share of a base of 0 has no width; points have. */
function isWithinDeadBand({ current, earlier }: ComparedPart, rule: HowCompared['rule']): boolean {
  const points = deadBandPoints(earlier, rule);
  const ends =
    points === null
      ? [earlier.value * (1 - rule.deadBand), earlier.value * (1 + rule.deadBand)]
      : [toSheetPrecision(earlier.value - points), toSheetPrecision(earlier.value + points)];
  return (
    compareFigures(current.value, Math.min(...ends)) >= 0 &&
    compareFigures(current.value, Math.max(...ends)) <= 0
  );
}

/** The dead band of a percentage in points, where the rule gives it so. */
const deadBandPoints = ({ unit }: Quantity, { deadBandPoints: share }: HowCompared['rule']): number | null =>
  share === undefined || unit !== '%' ? null : pointsOf(share);

function deadBandText(compared: readonly ComparedPart[], rule: HowCompared['rule']): string {
  const points = compared.map(({ earlier }) => deadBandPoints(earlier, rule)).find(each => each !== null);
  return points === null || points === undefined ? percentText(rule.deadBand) : pointsText(points);
}

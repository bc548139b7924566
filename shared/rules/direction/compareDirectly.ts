import { printQuantity } from '../../figures/quantityText.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { compareByPolarity, type NumberPolarity, POLARITY_WORDS } from '../compare/compareByPolarity.ts';
import { compareFigures } from '../compare/compareFigures.ts';
import { matchParts } from '../compare/matchParts.ts';
import type { Direction, DirectionFacts, DirectionJudgement } from './directionJudgement.ts';
import { notComparable, partsDoNotMatch } from './notComparable.ts';

export type Measured = Extract<Outturn, { state: 'measured' }>;

/** Two measured figures and a polarity to judge them by. */
export interface MeasuredPair extends Omit<DirectionFacts, 'outturn' | 'base' | 'polarity'> {
  readonly outturn: Measured;
  readonly base: Measured;
  readonly polarity: NumberPolarity;
  /** A change by no more than this share of the base is the same. */
  readonly deadBand: number;
}

interface HowCompared extends Pick<MeasuredPair, 'polarity' | 'deadBand'> {
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
  deadBand,
}: MeasuredPair): DirectionJudgement {
  const rows = matchParts(outturn.parts, base.parts);
  if (rows === null) return partsDoNotMatch();
  const compared: ComparedPart[] = [];
  for (const { label, values } of rows) {
    const figures = toCommonUnit(values);
    if (typeof figures === 'string') return notComparable(figures, unitClashText(values, figures));
    const [current, earlier] = figures;
    compared.push({ label, current, earlier });
  }
  const say = ({ current, earlier }: ComparedPart) =>
    `${printQuantity(current)} against ${printQuantity(earlier)} ${WHEN[against]}`;
  return judgeComparedParts(compared, { polarity, deadBand, isolated: false }, say);
}

const WHEN = {
  short: 'at the last report',
  long: 'at the same point last year',
  earlier: 'before',
} as const satisfies Record<DirectionFacts['against'], string>;

/** Better if no part is worse and one is better, the reverse is worse, all the same is the same; mixed is not comparable. */
export function judgeComparedParts(
  compared: readonly ComparedPart[],
  { polarity, deadBand, isolated }: HowCompared,
  say: (part: ComparedPart) => string,
): DirectionJudgement {
  const moved = compared.map(({ current, earlier }) =>
    compareByPolarity(current.value, earlier.value, polarity),
  );
  const signs = compared.map((part, index) => (isStill(part, deadBand) ? 0 : moved[index]));
  const said = compared
    .map(part => (part.label === null ? say(part) : `${part.label} ${say(part)}`))
    .join('; ');
  if (signs.includes(1) && signs.includes(-1)) {
    return notComparable('parts-mixed', `${said}; one part is better and another worse`);
  }
  const direction: Direction = signs.includes(1) ? 'better' : signs.includes(-1) ? 'worse' : 'same';
  const isolation = isolated ? 'cumulative count compared in isolation, ' : '';
  const isNear = signs.some((sign, index) => sign !== moved[index]);
  const near = isNear ? `, and a change of up to ${shareText(deadBand)} is the same` : '';
  return {
    direction,
    isolated,
    why: `${said}, ${isolation}${POLARITY_WORDS[polarity]}${near}: ${direction}.`,
  };
}

/** Beside a base of nought a share has no width. */
function isStill({ current, earlier }: ComparedPart, deadBand: number): boolean {
  const ends = [earlier.value * (1 - deadBand), earlier.value * (1 + deadBand)];
  return (
    compareFigures(current.value, Math.min(...ends)) >= 0 &&
    compareFigures(current.value, Math.max(...ends)) <= 0
  );
}

const shareText = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;

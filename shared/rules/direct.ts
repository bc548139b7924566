import type { Outturn, Quantity } from '../outturn.ts';
import { printQuantity } from '../sheet/quantityText.ts';
import { betterBy, type NumberPolarity, POLARITY_WORDS } from './betterBy.ts';
import type { Direction, DirectionFacts, DirectionJudgement } from './direction.ts';
import { notComparable, partsDoNotMatch } from './notComparable.ts';
import { clashWords, inOneUnit } from './oneUnit.ts';
import { matchParts } from './parts.ts';

export type Measured = Extract<Outturn, { state: 'measured' }>;

/** Two measured figures and a polarity to judge them by. */
export interface MeasuredPair extends Omit<DirectionFacts, 'outturn' | 'base' | 'polarity'> {
  readonly outturn: Measured;
  readonly base: Measured;
  readonly polarity: NumberPolarity;
}

/** One part of the comparison, already in one unit. */
export interface Compared {
  readonly label: string | null;
  readonly current: Quantity;
  readonly earlier: Quantity;
}

/** D1, D3, D6: the outturn as printed against the base as printed. */
export function compareDirectly({ outturn, base, polarity, against }: MeasuredPair): DirectionJudgement {
  const rows = matchParts(outturn.parts, base.parts);
  if (rows === null) return partsDoNotMatch();
  const compared: Compared[] = [];
  for (const { label, values } of rows) {
    const figures = inOneUnit(values);
    if (typeof figures === 'string') return notComparable(figures, clashWords(values, figures));
    const [current, earlier] = figures;
    compared.push({ label, current, earlier });
  }
  const when = against === 'short' ? 'at the last report' : 'at the same point last year';
  const say = ({ current, earlier }: Compared) =>
    `${printQuantity(current)} against ${printQuantity(earlier)} ${when}`;
  return judgeParts(compared, polarity, say, false);
}

/** Better if no part is worse and one is better, the reverse is worse, all the same is the same; mixed is not comparable. */
export function judgeParts(
  compared: readonly Compared[],
  polarity: NumberPolarity,
  say: (part: Compared) => string,
  isolated: boolean,
): DirectionJudgement {
  const signs = compared.map(({ current, earlier }) => betterBy(current.value, earlier.value, polarity));
  const said = compared
    .map(part => (part.label === null ? say(part) : `${part.label} ${say(part)}`))
    .join('; ');
  if (signs.includes(1) && signs.includes(-1)) {
    return notComparable('parts-mixed', `${said}; one part is better and another worse`);
  }
  const direction: Direction = signs.includes(1) ? 'better' : signs.includes(-1) ? 'worse' : 'same';
  const isolation = isolated ? 'cumulative count compared in isolation, ' : '';
  return { direction, isolated, why: `${said}; ${isolation}${POLARITY_WORDS[polarity]}: ${direction}.` };
}

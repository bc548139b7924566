import type { Polarity } from '../../indicator.ts';
import type { Limits } from '../../limits.ts';
import type { Base, Part } from '../../outturn.ts';
import type { Comparator } from '../../target.ts';
import type { Basis } from './applicableTarget.ts';

/** A measured outturn with what the kinds of target need beside it. */
export interface MeasuredOutturn {
  readonly parts: readonly [Part, ...Part[]];
  readonly polarity: Polarity;
  readonly comparator: Comparator | null;
  readonly basis: Basis;
  readonly limits: Limits;
  readonly lastYear: Base;
  readonly lastPeriod: Base;
}

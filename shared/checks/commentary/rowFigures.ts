import { singleValue } from '../../figures/singleValue.ts';
import type { Polarity } from '../../indicator.ts';
import type { Quantity } from '../../outturn.ts';
import type { Period } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import { applicableTarget, type TargetRule } from '../../rules/rating/applicableTarget.ts';

/** The figures of the row, which its comment should repeat correctly; null where the row has none. */
export interface RowFigures {
  readonly outturn: Quantity | null;
  readonly target: Quantity | null;
  readonly annualTarget: Quantity | null;
  readonly lastQuarter: Quantity | null;
  readonly lastYear: Quantity | null;
  /** Of a count that adds up from April, what this quarter alone added, in Q2: later on the sheet does not say. */
  readonly quarterAlone: number | null;
  readonly isCumulative: boolean;
  /** The area that the target compares with, or null. */
  readonly area: string | null;
  readonly polarity: Polarity | 'unknown';
  readonly title: string;
  readonly period: Period;
}

export function rowFigures(indicator: Indicator, period: Period, rule: TargetRule | undefined): RowFigures {
  const { outturn, target, annualTarget, shortBase, longBase, polarity, kind, title } = indicator;
  const [now, lastQuarter] = [singleValue(outturn), singleValue(shortBase)];
  const isCumulative = addsUp(kind, outturn);
  const quarterAlone =
    isCumulative && period.part === 2 && now && lastQuarter ? now.value - lastQuarter.value : null;
  return {
    outturn: now,
    target: singleValue(target),
    // Where the quarter's target cannot be read, a comment may mean that target.
    annualTarget: target.state === 'unreadable' ? null : singleValue(annualTarget),
    lastQuarter,
    lastYear: singleValue(longBase),
    quarterAlone,
    isCumulative,
    area: areaOf(indicator, rule),
    polarity,
    title,
    period,
  };
}

function areaOf({ target, annualTarget }: Indicator, rule: TargetRule | undefined): string | null {
  const asked = applicableTarget(target, annualTarget, rule).target;
  return asked.state === 'comparator' ? (/^(?:the )?(\S+)/i.exec(asked.area)?.[1] ?? null) : null;
}

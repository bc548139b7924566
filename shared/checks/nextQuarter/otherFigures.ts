import { nextPeriod, type Period, periodCode, samePeriod, yearPeriod } from '../../period.ts';
import type { Report } from '../../report.ts';
import { headingMeaning } from '../../sheet/headings/headingMeaning.ts';
import { headingScope, periodOfScope } from '../../sheet/headings/headingScope.ts';

/** A column of figures that a heading dates, which is none of those that the report is read from. */
export interface OtherFigures {
  readonly heading: string;
  readonly position: number;
  /** The column whose figures it has a quarter later; null where no column has them. */
  readonly from: number | null;
  /** A year's figures stay until the year is over. */
  readonly stays: boolean;
}

/** Why the columns cannot move on by a quarter. */
export interface ColumnInTheWay {
  readonly heading: string;
  /** It is a later quarter's; otherwise it is one of a year that the heading does not name. */
  readonly isLater: boolean;
}

/** The other columns of outturns in the first row of headings, or the first that stops the sheet from moving on. */
export function otherFigures({ layout, period }: Report): readonly OtherFigures[] | ColumnInTheWay {
  const own = new Set(Object.values(layout.columns));
  const row = layout.headings[0]?.cell.row;
  const dated = layout.headings
    .filter(({ cell, text }) => cell.row === row && isFigure(text))
    .map(({ cell, text }) => {
      const scope = headingScope(text);
      const isPart = scope.quarter !== null || scope.month !== null;
      const year = isPart || scope.startYear !== null ? period.startYear : null;
      const of = periodOfScope(scope, year);
      return { text, position: cell.column, scope, of: isPart || scope.startYear !== null ? of : null };
    });
  const others = dated.filter(({ position, of }) => !own.has(position) && of !== null);
  for (const { text, of, scope } of others) {
    if (of !== null && of.months < 12 && isAfter(of, period)) return { heading: text, isLater: true };
    if (period.part === 4 && scope.startYear === null) return { heading: text, isLater: false };
  }
  return others.flatMap(({ text, position, of, scope }): OtherFigures[] => {
    if (of === null || headingMeaning(text).subject !== 'outturn') return [];
    const stays = of.months === 12 && period.part !== 4;
    const wanted = of.months === 12 ? yearPeriod(of.startYear + 1) : later(of);
    const from = dated.find(
      other =>
        other.of !== null &&
        samePeriod(other.of, wanted) &&
        other.scope.span === scope.span &&
        headingMeaning(other.text).subject === 'outturn',
    );
    return [{ heading: text, position, from: from?.position ?? null, stays }];
  });
}

const isFigure = (text: string): boolean => {
  const { subject } = headingMeaning(text);
  return subject === 'outturn' || subject === 'target';
};

const isAfter = (a: Period, b: Period): boolean => periodCode(a) > periodCode(b);

/** A month moves on by three. */
function later(of: Period): Period {
  const steps = of.months === 1 ? 3 : 1;
  return Array.from({ length: steps }).reduce<Period>(nextPeriod, of);
}

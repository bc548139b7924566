import type { Polarity } from '../../indicator.ts';
import type { Period } from '../../period.ts';
import type { Column, Indicator, Report } from '../../report.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';

/** The report of an earlier quarter, from the record or from the sheet of that quarter. */
export interface EarlierQuarter {
  readonly period: Period;
  /** In the order of that report. */
  readonly indicators: readonly EarlierIndicator[];
  /** Whether rows with one id are one indicator, whatever their titles. Between two sheets they need not be. */
  readonly isByIdentity?: boolean;
  /** The rules that it was signed by. Absent: it was not read from the record. */
  readonly ruleSet?: RuleSet;
}

export interface EarlierIndicator {
  /** Matches the indicator in the other quarter. */
  readonly id: string;
  /** Null where it had none. */
  readonly lineNo: string | null;
  readonly title: string;
  /** The cells as printed; unknown ones are left out. */
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  /** HTML stripped. */
  readonly comment: string;
  /** As it was signed. Absent: it was not read from the record. */
  readonly polarity?: Polarity;
}

/** The earlier quarter, where its own sheet is at hand. */
export function earlierQuarterOf({ period, indicators }: Report): EarlierQuarter {
  return { period, indicators: indicators.map(earlierIndicator) };
}

const earlierIndicator = ({ id, lineNo, title, texts, comment }: Indicator): EarlierIndicator => ({
  id,
  lineNo,
  title,
  texts,
  comment,
});

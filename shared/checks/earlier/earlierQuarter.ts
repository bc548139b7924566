import type { Period } from '../../quarter.ts';
import type { Column, Indicator, Report } from '../../report.ts';

/** What an earlier quarter said of each indicator: the record supplies it, or the sheet of that quarter. */
export interface EarlierQuarter {
  readonly period: Period;
  /** In the order of that report. */
  readonly indicators: readonly EarlierIndicator[];
  /** Whether an id in common makes two rows one indicator, whatever they are called. Between two sheets it does not. */
  readonly isByIdentity?: boolean;
}

export interface EarlierIndicator {
  /** By which the two quarters are laid beside each other. */
  readonly id: string;
  /** What people call it by, where `id` is not: absent where it is, null where it had none. */
  readonly lineNo?: string | null;
  readonly title: string;
  /** The cells as printed; those that are not known are left out. */
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  /** HTML stripped. */
  readonly comment: string;
}

/** The earlier quarter, where its own sheet is at hand. */
export function earlierQuarterOf({ period, indicators }: Report): EarlierQuarter {
  return { period, indicators: indicators.map(earlierIndicator) };
}

const earlierIndicator = ({ id, title, texts, comment }: Indicator): EarlierIndicator => ({
  id,
  title,
  texts,
  comment,
});

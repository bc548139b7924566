import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aSheet } from '../../../examples/aReport.ts';

export interface HeadedSheet {
  readonly title?: string;
  readonly headings: readonly string[];
  /** Headings without a figure under them. */
  readonly empty?: readonly string[];
}

/** A sheet of one indicator whose columns under `headings` hold figures. */
export const sheetUnder = ({ title = '', headings, empty = [] }: HeadedSheet) =>
  aSheet([
    [title],
    ['Measure', 'Good is', ...headings],
    [
      'Calls answered in a minute',
      'High',
      ...headings.map((text, i) => (empty.includes(text) ? '' : 10 + i)),
    ],
    [
      'Letters answered in a week',
      'High',
      ...headings.map((text, i) => (empty.includes(text) ? '' : 20 + i)),
    ],
  ]);

/** The heading of the outturn; or the headings that a person has to choose from. */
export function outturnOf(sheet: HeadedSheet): string | readonly string[] {
  const read = readReport(sheetUnder(sheet));
  if (!read.ok) return read.question?.choices.map(({ text }) => text) ?? read.sentence;
  const at = read.report.layout.columns.performance;
  return read.report.layout.headings.find(({ cell }) => cell.column === at)?.text ?? 'none';
}

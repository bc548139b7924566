import type { CellAddress } from '../../../shared/cells.ts';
import type { IndicatorChange, QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import { fieldLabel } from '../../../shared/record/compare/changeText.ts';
import type { Column, Report } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { countText, numberText } from '../words/reportSummary.ts';
import { comparisonSentences } from './words.ts';

/** The columns of the sheet that hold a field of a signed row, where there are any. */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  performance: ['performance'],
  rating: ['rating', 'performance'],
  short: ['shortArrow'],
  long: ['longArrow'],
  annualTarget: ['annualTarget'],
  target: ['target'],
  shortBase: ['shortBase'],
  longBase: ['longBase'],
  beforeBase: ['beforeBase'],
  comment: ['comment'],
  services: ['services'],
  tolerance: ['tolerance'],
  floor: ['floor'],
  lowerThreshold: ['lowerThreshold'],
  upperThreshold: ['upperThreshold'],
  baseline: ['baseline'],
  benchmark: ['benchmark'],
  lineNo: ['lineNo'],
  title: ['title'],
  polarity: ['polarity'],
};

/** The cell of this sheet that holds the changed field; null where there is none. */
export function cellOf(report: Report, row: string, field: string): CellAddress | null {
  const cells = report.indicators.find(({ id }) => id === row)?.cells;
  const columns = COLUMNS[field] ?? [];
  return columns.flatMap(column => cells?.[column] ?? [])[0] ?? null;
}

/** "3 indicators differ, 1 added, 2 removed." */
export function changesSummary({ indicators: all, quarter }: QuarterChanges): string {
  const indicators = all.filter(row => !isReasonsOnly(row));
  const count = (change: IndicatorChange['change']) =>
    indicators.filter(other => other.change === change).length;
  const changed = count('changed');
  const parts = [
    changed > 0 && `${countText(changed, 'indicator')} ${changed === 1 ? 'differs' : 'differ'}`,
    count('added') > 0 && `${numberText(count('added'))} added`,
    count('removed') > 0 && `${numberText(count('removed'))} removed`,
    quarter.length > 0 &&
      `also changed: ${quarter.map(({ field }) => fieldLabel(field).toLowerCase()).join(', ')}`,
  ].filter(part => part !== false);
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return all.length === 0 ? comparisonSentences.same : comparisonSentences.sameFigures;
}

/** Whether only the reasons for its warnings differ in a row: every officer gives reasons of their own. */
export const isReasonsOnly = ({ change, fields }: IndicatorChange): boolean =>
  change === 'changed' && fields.every(({ field }) => field === 'acknowledgements');

/** "The reasons for warnings about 3 indicators differ." */
export const reasonsOnlySentence = (count: number): string =>
  fill(comparisonSentences.reasonsOnly, { count: numberText(count) });

export const hasChanges = ({ quarter, indicators }: QuarterChanges): boolean =>
  quarter.length + indicators.length > 0;

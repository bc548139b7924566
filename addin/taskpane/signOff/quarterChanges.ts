import type { CellAddress } from '../../../shared/cells.ts';
import type { IndicatorChange, QuarterChanges } from '../../../shared/record/changes.ts';
import { fieldWords } from '../../../shared/record/fieldWords.ts';
import type { Column, Report } from '../../../shared/report.ts';
import { countText } from '../words/reportSummary.ts';

/** The columns of the sheet that a field of a signed row stands in, where it has any. */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  performance: ['performance'],
  rating: ['rating', 'performance'],
  short: ['shortArrow'],
  long: ['longArrow'],
  annualTarget: ['annualTarget'],
  target: ['target'],
  shortBase: ['shortBase'],
  longBase: ['longBase'],
  comment: ['comment'],
  services: ['services'],
  tolerance: ['tolerance'],
  floor: ['floor'],
  lowerThreshold: ['lowerThreshold'],
  upperThreshold: ['upperThreshold'],
  lineNo: ['lineNo'],
  title: ['title'],
  polarity: ['polarity'],
};

/** The cell of this sheet that a change of the row is about; null where it has none. */
export function cellOf(report: Report, row: string, field: string): CellAddress | null {
  const cells = report.indicators.find(({ id }) => id === row)?.cells;
  const columns = COLUMNS[field] ?? [];
  return columns.flatMap(column => cells?.[column] ?? [])[0] ?? null;
}

/** "3 indicators read otherwise, 1 added, 2 taken out." */
export function changesSummary({ indicators: all, quarter }: QuarterChanges): string {
  const indicators = all.filter(row => !isReasonsOnly(row));
  const of = (change: IndicatorChange['change']) =>
    indicators.filter(other => other.change === change).length;
  const parts = [
    of('changed') > 0 &&
      `${countText(of('changed'), 'indicator')} ${of('changed') === 1 ? 'reads' : 'read'} otherwise`,
    of('added') > 0 && `${of('added').toLocaleString('en-GB')} added`,
    of('removed') > 0 && `${of('removed').toLocaleString('en-GB')} taken out`,
    quarter.length > 0 &&
      `otherwise too: ${quarter.map(({ field }) => fieldWords(field).toLowerCase()).join(', ')}`,
  ].filter(part => part !== false);
  if (parts.length === 0) return all.length === 0 ? 'Nothing differs.' : 'No figure differs.';
  return `${parts.join(', ')}.`;
}

/** Whether nothing but the word on its warnings differs in a row: every officer has reasons of their own. */
export const isReasonsOnly = ({ change, fields }: IndicatorChange): boolean =>
  change === 'changed' && fields.every(({ field }) => field === 'acknowledgements');

/** "Warnings about 3 indicators were let stand in other words." */
export const reasonsOnlySentence = (count: number): string =>
  `Warnings about ${countText(count, 'indicator')} were let stand in other words, or on one side alone.`;

export const hasChanges = ({ quarter, indicators }: QuarterChanges): boolean =>
  quarter.length + indicators.length > 0;

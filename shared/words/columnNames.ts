import type { Column } from '../report.ts';

/** Each column as a sentence names it. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  lineNo: 'line number',
  title: 'indicator',
  polarity: 'polarity',
  annualTarget: 'annual target',
  target: 'target of the period',
  performance: 'performance',
  rating: 'rating',
  shortArrow: 'short-term direction',
  tolerance: 'tolerance',
  floor: 'floor',
  lowerThreshold: 'lower threshold',
  upperThreshold: 'upper threshold',
  baseline: 'baseline',
  benchmark: 'comparator’s figure',
  shortBase: 'outturn of the period before',
  longArrow: 'long-term direction',
  longBase: 'last year’s outturn',
  beforeBase: 'outturn two quarters ago',
  comment: 'comment',
  services: 'service',
};

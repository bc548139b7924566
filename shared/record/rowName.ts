import { quoted } from './quoted.ts';
import type { IndicatorBody } from './revision.ts';

/** A row as its officer knows it: its identity on record tells people nothing. */
export const rowName = ({ lineNo, title }: Pick<IndicatorBody, 'lineNo' | 'title'>): string =>
  lineNo === null ? quoted(title) : `Line ${lineNo}`;

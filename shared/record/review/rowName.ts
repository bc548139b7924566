import { quoted } from '../../words/quoted.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** A row as its officer knows it: its identity on record tells people nothing. */
export const rowName = ({ lineNo, title }: Pick<IndicatorBody, 'lineNo' | 'title'>): string =>
  lineNo === null ? quoted(title) : `Line ${lineNo}`;

import { quoted } from '../../words/quoted.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** A row by its line number or its title, since people do not know its uid. */
export const rowName = ({ lineNo, title }: Pick<IndicatorBody, 'lineNo' | 'title'>): string =>
  lineNo === null ? quoted(title) : `Line ${lineNo}`;

import { PERIOD_NOUNS } from '../period.ts';
import type { JudgedReport } from './check.ts';

/** What a finding calls the period of the report, in "last {length}" and "this {length}": "month", "quarter". */
export const lengthOf = ({ report }: Pick<JudgedReport, 'report'>): string =>
  PERIOD_NOUNS[report.period.months];

import { a1 } from '../../cells.ts';
import type { Check } from '../check.ts';
import { type Finding, SEVERITIES } from '../finding.ts';

/** Two rows that claim one line number: nobody can say which of them history means. */
export const lineDuplicate: Check = ({ report }) => {
  const first = new Map<string, string>();
  return report.indicators.flatMap((indicator): Finding[] => {
    const { lineNo } = indicator;
    const cell = indicator.cells.lineNo;
    if (lineNo === null || !cell) return [];
    const earlier = first.get(lineNo);
    if (earlier === undefined) {
      first.set(lineNo, a1(cell));
      return [];
    }
    const message = `Line number ${lineNo} already stands in ${earlier}. Give this indicator a number of its own.`;
    return [
      {
        code: 'line-duplicate',
        severity: SEVERITIES['line-duplicate'],
        cell,
        indicator: indicator.id,
        message,
      },
    ];
  });
};

import { a1 } from '../../../../shared/cells.ts';
import { rowFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import type { Indicator, Report } from '../../../../shared/report.ts';

/** The cells whose contents differ, as "F8", and "2 rows removed" where rows are gone. */
export function editedCells(before: Report, now: Report): string[] {
  const known = new Map(before.indicators.map(indicator => [indicator.id, indicator]));
  const gone = before.indicators.length - now.indicators.filter(({ id }) => known.has(id)).length;
  const edited = now.indicators.flatMap(indicator => {
    const earlier = known.get(indicator.id);
    return earlier && sameRow(earlier, indicator) ? [] : cellsThatDiffer(earlier, indicator);
  });
  return gone > 0 ? [...edited, `${gone} ${gone === 1 ? 'row' : 'rows'} removed`] : edited;
}

const sameRow = (a: Indicator, b: Indicator): boolean =>
  rowFingerprint(a) === rowFingerprint(b) && a.comment === b.comment && a.services === b.services;

function cellsThatDiffer(before: Indicator | undefined, { cells, texts, row }: Indicator): string[] {
  const columns = Object.keys(texts) as (keyof typeof texts)[];
  const differing = columns.filter(column => before?.texts[column] !== texts[column]);
  return before ? differing.map(column => a1(cells[column] ?? { row, column: 0 })) : [a1({ row, column: 0 })];
}

import type { SheetCells } from '../../shared/cells.ts';
import { publishedIndicators } from '../../shared/record/compare/publishedIndicators.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { QuarterPublication } from '../../shared/record/publication/publication.ts';
import { buildSignedQuarter } from '../../shared/record/quarter/buildSignedQuarter.ts';
import { assessed, byTheirIds, confirmedByName, reportOf } from './assessed.ts';

/** The report of a sheet, signed with every comparator confirmed and published as its first revision. */
export function publicationOf(cells: SheetCells): QuarterPublication {
  const report = reportOf(cells);
  return published(
    buildSignedQuarter(report, assessed(cells, confirmedByName(cells)), {
      council: 'E09000016',
      to: 'corporate',
      by: 'an-approver',
      identities: byTheirIds(report),
    }),
  );
}

export const published = (
  quarter: SignedQuarter,
  earlier: readonly SignedQuarter[] = [],
): QuarterPublication => ({
  council: { code: quarter.council, name: 'London Borough of Havering' },
  rev: earlier.length + 1,
  digest: '0123456789abcdef'.repeat(4),
  signedAt: '2017-11-14T23:30:00.000Z',
  publishedAt: null,
  correction: earlier.length === 0 ? null : 'source-revised',
  quarter,
  indicators: publishedIndicators(quarter, earlier, new Map()),
});

import { describe, expect, it } from 'vitest';
import { type EarlierQuarter, earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import type { FindingCode } from '../../../../shared/checks/finding.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { type ChangedRow, firstQuarter, foundAt } from '../../../examples/foundAt.ts';

const COMMENT = 'Residents rate more of the parks as good since the new wardens began.';

const found = (code: FindingCode, now: readonly ChangedRow[], earlier: EarlierQuarter | null) =>
  foundAt(code, aReport(...now), { earlier });

describe('the quarter before', () => {
  it('shows that the data covers the period that it reported', () => {
    const earlier = firstQuarter({ performance: '66.2% (2015/16)' });
    const now = [{ performance: '66.9% (15/16)', shortBase: 'N/A' }];
    expect(found('data-period-unchanged', now, earlier)).toEqual(['note F3']);
    expect(found('data-period-unchanged', now, firstQuarter({ performance: '66.2% (2014/15)' }))).toEqual([]);
  });

  it('is matched by identity where the record knows it, whatever the titles', () => {
    const earlier = { ...firstQuarter({}, { comment: COMMENT, title: 'Play areas' }), isByIdentity: true };
    expect(found('comment-unchanged', [{ comment: COMMENT }, {}], earlier)).toEqual([]);
    expect(
      found('comment-unchanged', [{ comment: 'Better than ever.' }, { comment: COMMENT }], earlier),
    ).toEqual(['note K4']);
  });

  it('is matched by title otherwise, and of two rows of one title by the line number or else the first', () => {
    const title = 'Play areas';
    const earlier = firstQuarter({ title }, { title, comment: COMMENT });
    const now = (lineNo: string) =>
      found('comment-unchanged', [{ title, lineNo, comment: COMMENT }], earlier);
    expect(now('1')).toEqual([]);
    expect(now('2')).toEqual(['note K3']);
    expect(now('7')).toEqual([]);
    const first = firstQuarter({ title, comment: COMMENT }, { title });
    expect(found('comment-unchanged', [{ title, lineNo: '7', comment: COMMENT }], first)).toEqual([
      'note K3',
    ]);
  });

  it('is the quarter directly before, and no other', () => {
    const sameQuarter = earlierQuarterOf(reportOf(aReport({ comment: COMMENT }, { title: 'A tree' })));
    expect(found('comment-unchanged', [{ comment: COMMENT }], sameQuarter)).toEqual([]);
    expect(found('indicator-gone', [{}], sameQuarter)).toEqual([]);
    expect(found('indicator-gone', [{}], null)).toEqual([]);
  });
});

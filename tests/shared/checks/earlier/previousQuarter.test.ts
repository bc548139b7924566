import { describe, expect, it } from 'vitest';
import type { EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { type ChangedRow, firstQuarter, foundAt } from '../../../examples/foundAt.ts';

const COMMENT = 'Residents rate more of the parks as good since the new wardens began.';

import type { FindingCode } from '../../../../shared/checks/finding.ts';

const found = (code: FindingCode, now: readonly ChangedRow[], earlier: EarlierQuarter | null) =>
  foundAt(code, aReport(...now), { earlier });

describe('the quarter before', () => {
  it('shows that the data covers the period that it reported', () => {
    const earlier = firstQuarter({ performance: '66.2% (2015/16)' });
    const now = [{ performance: '66.9% (15/16)', shortBase: 'N/A' }];
    expect(found('data-period-unchanged', now, earlier)).toEqual(['note F3']);
    expect(found('data-period-unchanged', now, firstQuarter({ performance: '66.2% (2014/15)' }))).toEqual([]);
  });

  it('is the quarter directly before, and no other', () => {
    const sameQuarter = earlierQuarterOf(reportOf(aReport({ comment: COMMENT }, { title: 'A tree' })));
    expect(found('comment-unchanged', [{ comment: COMMENT }], sameQuarter)).toEqual([]);
    expect(found('indicator-gone', [{}], sameQuarter)).toEqual([]);
    expect(found('indicator-gone', [{}], null)).toEqual([]);
  });
});

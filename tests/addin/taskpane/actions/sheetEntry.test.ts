import { describe, expect, it } from 'vitest';
import { entryOf, withEntry } from '../../../../addin/taskpane/actions/sheetEntry.ts';

const Q2 = '2017/18 Q2';
const Q3 = '2017/18 Q3';
const appendix = { id: 'a', name: 'Appendix 1' };
const kept = [{ period: Q2, sheet: appendix, what: 'kept' }];

describe('an entry in the workbook for one sheet', () => {
  it('is found by the sheet’s id, even after the sheet was renamed', () => {
    const renamed = { id: 'a', name: 'Final' };
    expect(entryOf(kept, Q2, renamed, [renamed])?.what).toBe('kept');
  });

  it('is not found for another quarter on the same sheet', () => {
    expect(entryOf(kept, Q3, appendix, [appendix])).toBeNull();
  });

  it('is found by name in a file reopened with other ids', () => {
    const reopened = { id: 'z', name: 'Appendix 1' };
    expect(entryOf(kept, Q2, reopened, [reopened])?.what).toBe('kept');
  });

  it('is not found for a copy with its old name while the sheet itself is still there', () => {
    const copy = { id: 'b', name: 'Appendix 1' };
    const original = { id: 'a', name: 'Appendix 1 (old)' };
    expect(entryOf(kept, Q2, copy, [original, copy])).toBeNull();
    expect(entryOf(kept, Q2, original, [original, copy])?.what).toBe('kept');
  });

  it('replaces the earlier entry, and leaves other sheets and quarters alone', () => {
    const other = { period: Q3, sheet: appendix, what: 'other quarter' };
    const next = withEntry([...kept, other], { period: Q2, sheet: appendix, what: 'new' }, [appendix]);
    expect(next.map(({ what }) => what)).toEqual(['other quarter', 'new']);
  });
});

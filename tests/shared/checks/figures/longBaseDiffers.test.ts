import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';
import { onRecord } from '../../../examples/recordedBases.ts';

describe('last year’s figure beside the record, long-base-differs', () => {
  const found = (row: ChangedRow, recorded: string) =>
    foundAt('long-base-differs', aReport(row), onRecord({ longBase: recorded }));

  it('is reported where it is another figure, and silent where it is the same', () => {
    expect(found({ longBase: '68%' }, '67.1%')).toEqual(['warning J3']);
    expect(found({ longBase: '68%' }, '67.6% GREEN')).toEqual([]);
    expect(found({ longBase: 'NEW' }, '67.1%')).toEqual(['warning J3']);
  });

  it('is about its own column alone', () => {
    const cells = aReport({ longBase: '68%', shortBase: '64.1%' });
    const options = onRecord({ longBase: '67%', shortBase: '64.1%' });
    expect(foundAt('short-base-differs', cells, options)).toEqual([]);
    expect(foundAt('long-base-differs', cells, options)).toEqual(['warning J3']);
  });

  const underHeading = (heading: string, ...rows: readonly ChangedRow[]): SheetCells => {
    const cells = aReport(...rows);
    return { ...cells, values: cells.values.map((row, at) => (at === 0 ? row.with(8, heading) : row)) };
  };

  it.each(['Long Term DOT against 2016/17', 'Long Term DOT against last year'])(
    'is silent under “%s”, which may be the whole year, unless most figures are of the same point',
    heading => {
      const rows = [{ longBase: '68%' }, { longBase: '70%' }, { longBase: '72%' }] as const;
      const foundWith = (...texts: readonly string[]) => {
        const outturns = new Map(texts.map((text, at) => [String(at + 1), text]));
        const longBase = { period: { startYear: 2016, months: 3, part: 2 }, rev: 1, outturns } as const;
        const recordedBases = { shortBase: null, longBase };
        return foundAt('long-base-differs', underHeading(heading, ...rows), { recordedBases });
      };
      expect(foundWith('67%')).toEqual([]);
      expect(foundWith('67%', '70%', '71%')).toEqual([]);
      expect(foundWith('67%', '70%', '72%')).toEqual(['warning J3']);
    },
  );

  it.each([
    ['Long Term DOT', ['warning J3']],
    ['Long Term DOT against the same quarter last year', ['warning J3']],
    ['Long Term DOT against Q2 2015/16', []],
  ])('under “%s” is %o', (heading, expected) => {
    const cells = underHeading(heading, { longBase: '68%' });
    expect(foundAt('long-base-differs', cells, onRecord({ longBase: '67%' }))).toEqual(expected);
  });

  it('says both figures and the revision, and writes the one on record', () => {
    const options = onRecord({ longBase: '67.1%' }, { rev: 3 });
    const [finding] = findingsWith('long-base-differs', aReport({ longBase: '68%' }), {}, options);
    expect(finding?.message).toBe(
      'Last year’s figure is 68% here. The record has 67.1% for 2016/17 Q2 (revision 3). Write that figure, or say why it was revised.',
    );
    expect(finding?.repair?.writes).toEqual([{ cell: { row: 2, column: 9 }, from: '68%', to: '67.1%' }]);
  });
});

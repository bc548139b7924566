import { describe, expect, it } from 'vitest';
import { PUBLICATION_COLUMNS } from '../../../../shared/record/publication/columns.ts';
import { publicationRows } from '../../../../shared/record/publication/publication.ts';
import { aReport } from '../../../examples/aReport.ts';
import { publicationOf } from '../../../examples/publicationOf.ts';

describe('a base that was revised since the earlier report', () => {
  const signed = publicationOf(aReport({ shortBase: '64.1%', longBase: '68%' }));
  const cellsWith = (code: string): string[] => {
    const said = { code, reason: 'The source was revised.', by: 'an-approver' };
    const indicators = signed.quarter.indicators.map(row => ({ ...row, acknowledgements: [said] }));
    const rows = publicationRows({ ...signed, quarter: { ...signed.quarter, indicators } });
    return ['Outturn of the period before', 'Outturn of the same period last year'].map(name => {
      const column = PUBLICATION_COLUMNS.find(({ heading }) => heading === name);
      return rows[0] && column ? column.value(rows[0]) : '';
    });
  };

  it('is published with the mark of a revised figure, and the reason stays internal', () => {
    expect(cellsWith('short-base-differs')).toEqual(['64.1% [r]', '68%']);
    expect(cellsWith('long-base-differs')).toEqual(['64.1%', '68% [r]']);
    expect(cellsWith('target-copied')).toEqual(['64.1%', '68%']);
  });
});

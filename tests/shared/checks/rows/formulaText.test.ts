import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

describe('a formula stored as text', () => {
  const found = (row: ChangedRow) => foundAt('formula-text', aReport(row));

  it.each([
    '=SUM(A1:A9)',
    '=HYPERLINK("http://localhost","click")',
    "=cmd|' /C calc'!A0",
    '+A1+B1',
    '=1+2',
    "='Q1 data'!F8",
    '=$F$8/2',
    '@SUM(A1,A2)',
  ])('is reported: %s', comment => {
    expect(found({ comment })).toEqual(['warning K3']);
  });

  it('is reported at the cell that holds it', () => {
    expect(found({ services: '=A1' })).toEqual(['warning L3']);
    expect(found({ performance: '=B2/C2' })).toEqual(['warning F3']);
  });

  it('in a comment that several rows share is reported once', () => {
    const rows = [
      { lineNo: 'Survey', comment: '=SUM(A1:A9)' },
      { lineNo: '', comment: '' },
    ];
    const cells = { ...aReport(...rows), merges: [{ row: 2, column: 0, rows: 2, columns: 1 }] };
    expect(foundAt('formula-text', cells)).toEqual(['warning K3']);
  });

  it.each([
    '- Q1 was worse than Q2',
    '-DTOC (delayed transfers) rose',
    '+3 on last quarter',
    '= the best result yet',
    '@Havering tweets reach more people',
    'See =SUM in the workbook',
    '--',
    '',
  ])('is silent on an ordinary text: %s', comment => {
    expect(found({ comment })).toEqual([]);
  });
});

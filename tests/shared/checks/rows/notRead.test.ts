import { describe, expect, it } from 'vitest';
import { a1, type NotRead } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

const fills: NotRead = { kind: 'fills', range: { row: 4, column: 0, rows: 3, columns: 12 } };

describe('what was not read, not-read', () => {
  const found = (...notRead: NotRead[]) =>
    findingsWith('not-read', { ...aReport({}), notRead }).map(({ cell, message, severity, indicator }) => [
      severity,
      indicator,
      a1(cell),
      message,
    ]);

  it.each([
    [
      fills,
      'A5',
      'The fills of A5:L7 could not be read, so a rating shown there by its colour alone is not checked. Write the rating in words as well.',
    ],
    [
      { kind: 'merges' } as const,
      'A1',
      'This version of Excel does not say which cells are merged, so a text that merged rows share was read for the first of them alone. Update Excel, or use Excel on the web.',
    ],
    [
      { kind: 'sheet', name: 'Raw data' } as const,
      'A1',
      'The sheet "Raw data" is too large, so it was not read. If it holds a report, delete what is far outside it and check again.',
    ],
  ])('is a note of the whole report: %j', (part, cell, message) => {
    expect(found(part)).toEqual([['note', '', cell, message]]);
  });

  it('is one note for each part', () => {
    expect(found({ kind: 'merges' }, fills)).toHaveLength(2);
  });

  it('is silent where everything was read', () => {
    expect(findingsWith('not-read', aReport({}))).toEqual([]);
  });
});

itFindsFault({
  code: 'not-read',
  injections: [report => ({ report: { ...report, notRead: [fills] }, at: ['anywhere'] })],
  nearMisses: {},
});

import { describe, expect, it } from 'vitest';
import {
  publicationTable,
  shorthandSentence,
} from '../../../../shared/record/publication/publicationTable.ts';
import { publicationOf, published } from '../../../examples/publicationOf.ts';
import { theSample } from '../../../examples/theSample.ts';

const sample = publicationOf(await theSample());
const { columns, rows, shorthand } = publicationTable(sample);

const cellOf = (line: string, heading: string, table = { columns, rows }): string | undefined =>
  table.rows.find(([first]) => first === line)?.[
    table.columns.findIndex(column => column.heading === heading)
  ];

describe('the table of a publication', () => {
  it('has one row for each indicator and no empty cell', () => {
    expect(rows).toHaveLength(66);
    expect(rows.flat().filter(cell => cell.trim() === '')).toEqual([]);
    expect(rows.every(row => row.length === columns.length)).toBe(true);
  });

  it('has headings that differ', () => {
    const headings = columns.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('says in words what the sheet says in arrows', () => {
    expect(cellOf('4', 'Since the period before')).toBe('Better');
    expect(cellOf('4', 'Since last year')).toBe('No comparison');
    expect(rows.flat().filter(cell => /[↑↓→▲▼]/u.test(cell))).toEqual([]);
  });

  it('says why an indicator has no rating', () => {
    expect(cellOf('2', 'Rating')).toBe('Not rated');
    expect(cellOf('2', 'Why not rated')).toBe('Not rated: there is no outturn for this period.');
    expect(cellOf('4', 'Why not rated')).toBe('[z]');
  });

  it('prints no shorthand of the council for a missing figure', () => {
    expect(cellOf('2', 'Outturn')).toBe('[x]');
    expect(cellOf('2', 'Outturn of the period before')).toBe('New indicator');
    expect(cellOf('3', 'Target')).toBe('[z]');
    expect(cellOf('12', 'Annual target')).toBe('To be confirmed');
  });

  it('explains the shorthand that it uses, and no other', () => {
    expect(shorthand).toEqual(['p', 'x', 'z']);
    expect(shorthandSentence(shorthand)).toContain('[p] provisional');
    expect(shorthandSentence(shorthand)).not.toContain('[r]');
  });

  it('leaves out a column in which no row says anything', () => {
    const quarter = {
      ...sample.quarter,
      indicators: sample.quarter.indicators.map(row => ({ ...row, group: null })),
    };
    const headings = publicationTable(published(quarter)).columns.map(({ heading }) => heading);
    expect(columns.map(({ heading }) => heading)).toContain('Group');
    expect(headings).toEqual(columns.map(({ heading }) => heading).filter(heading => heading !== 'Group'));
  });
});

describe('a figure that was published otherwise before', () => {
  it('is marked as revised, and nothing else is', () => {
    const before = {
      ...sample.quarter,
      indicators: sample.quarter.indicators.map(row =>
        row.lineNo === '4'
          ? { ...row, texts: { ...row.texts, performance: '66% GREEN' }, rating: 'GREEN' as const }
          : row,
      ),
    };
    const table = publicationTable(published(sample.quarter, [before]));
    expect(cellOf('4', 'Outturn', table)).toBe('64.4% [r]');
    expect(cellOf('4', 'Rating', table)).toBe('RED [r]');
    expect(table.rows.flat().filter(cell => cell.includes('[r]'))).toHaveLength(2);
    expect(table.shorthand).toEqual(['p', 'r', 'x', 'z']);
  });
});

describe('a rating that a person decided against', () => {
  it('is shown as their decision, without a name', () => {
    const quarter = {
      ...sample.quarter,
      indicators: sample.quarter.indicators.map(row =>
        row.lineNo === '4'
          ? {
              ...row,
              rating: null,
              overrides: [
                { code: 'rating-mismatch', decision: 'not-rated' as const, reason: 'Disputed.', by: 'oid-1' },
              ],
            }
          : row,
      ),
    };
    const table = publicationTable(published(quarter));
    expect(cellOf('4', 'Why not rated', table)).toBe('A named person decided that it is not rated.');
    expect(table.rows.flat().join()).not.toMatch(/oid-1|Disputed/);
  });
});

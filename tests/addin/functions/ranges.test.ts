import { describe, expect, it } from 'vitest';
import { ENGLAND, PUBLISHED_ROWS } from '../../examples/publishedRows.ts';
import { call, column, errorCell } from './customFunctions.ts';

const BIGGER = 'Bigger is better';

describe('over ranges', () => {
  it('one call spills a column, and single cells repeat', () => {
    expect(call('RAG', column(64.4, 65, 66), 65, BIGGER)).toEqual(column('RED', 'GREEN', 'GREEN'));
    expect(call('RAG', [[64.4, 65]], [[65, 66]], [[BIGGER]], null, 0.1)).toEqual([['AMBER', 'AMBER']]);
    expect(call('DOT', column(2, 1), column(1, 1), BIGGER, column('S', ''))).toEqual(column('↑', '→'));
  });

  it('answers a range of one cell with one cell', () => {
    expect(call('RAG', [[66]], [[65]], [[BIGGER]])).toBe('GREEN');
  });

  it('refuses ranges of different shapes as a whole', () => {
    const refused = { error: '#VALUE!', sentence: expect.stringContaining('same size') };
    expect(call('RAG', column(1, 2, 3), column(1, 2), BIGGER)).toEqual(refused);
    expect(call('RAG', column(1, 2), [[1, 2]], BIGGER)).toEqual(refused);
    expect(call('DOT', column(1, 2), 1, BIGGER, null, null, column(1, 2, 3))).toEqual(refused);
    expect(call('RAG', [[1, 2], [3]], 1, BIGGER)).toEqual(refused);
    expect(call('RAG', [], 1, BIGGER)).toEqual(refused);
  });

  it('an error stays in its own cell, and error cells are accepted', () => {
    const answer = call(
      'RAG',
      column(66, 'banana', errorCell('divisionByZero'), '#REF!', errorCell('notAvailable'), 64),
      65,
      BIGGER,
    );
    expect(answer).toEqual(
      column(
        'GREEN',
        { error: '#VALUE!', sentence: expect.stringContaining('banana') },
        { error: '#VALUE!', sentence: expect.stringContaining('#DIV/0!') },
        { error: '#VALUE!', sentence: expect.stringContaining('#REF!') },
        { error: '#N/A', sentence: expect.stringContaining('outturn') },
        'RED',
      ),
    );
  });

  it('accepts an error in the shape of a data type', () => {
    const cell = { type: 'Error', basicType: 'Error', basicValue: '#NAME?', errorType: 'Name' };
    expect(call('DOT', 1, cell, BIGGER)).toEqual({
      error: '#VALUE!',
      sentence: expect.stringContaining('#NAME?'),
    });
  });

  it('judges the whole report with one call per column', () => {
    const cells = (pick: (row: (typeof PUBLISHED_ROWS)[number]) => unknown) =>
      column(...PUBLISHED_ROWS.map(pick));
    const outturns = cells(row => row.performance);
    const ratings = call(
      'RAG',
      outturns,
      cells(row => row.target),
      cells(row => row.polarity),
      cells(row => row.annualTarget),
      null,
      cells(({ id, performance }) =>
        performance.includes('%') ? (ENGLAND[id] ?? 0) / 100 : (ENGLAND[id] ?? ''),
      ),
    );
    const published = PUBLISHED_ROWS.map(row => {
      if (/track/i.test(row.performance)) return row.performance.startsWith('On') ? 'GREEN' : 'RED';
      return /(GREEN|RED)$/.exec(row.performance)?.[1] ?? '';
    });
    expect(ratings).toEqual(column(...published));
    for (const term of ['short', 'long'] as const) {
      const heading =
        term === 'short' ? 'Short Term DOT against 2017/18 (Q1)' : 'Long Term DOT against Q2 2016/17';
      const bases = cells(row => row[`${term}Base`]);
      const arrows = call(
        'DOT',
        outturns,
        bases,
        cells(row => row.polarity),
        cells(row => row.title),
        heading,
      );
      expect(arrows).toEqual(cells(row => row[`${term}Arrow`]));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { calculatingWorkbook, cells } from './calculatingWorkbook.ts';
import { callWithAddresses, column } from './customFunctions.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const BLANK = '';
const unsaid = { error: '#N/A', sentence: expect.stringContaining('is blank or 0') };

describe('the read of Excel for cells that arrived as 0', () => {
  it('is one for a thousand formulas, and asks for a few ranges', async () => {
    const formulas = calculatingWorkbook(
      'as 0',
      Array.from({ length: 1000 }, (_, row) => [row % 2 === 0 ? 0 : BLANK, 5]),
    );
    const answers = Array.from({ length: 1000 }, (_, row) =>
      formulas.start('RAG', cells(row, 0), cells(row, 1), SMALLER),
    );
    expect(await Promise.all(answers)).toEqual(answers.map((_, row) => (row % 2 === 0 ? 'GREEN' : '')));
    expect(formulas.richApi.traffic.syncs).toBe(1);
    expect(formulas.richApi.traffic.actions).toBeLessThan(12);
  });

  it('is one for a range of a thousand cells', async () => {
    const formulas = calculatingWorkbook(
      'as 0',
      Array.from({ length: 1000 }, (_, row) => [row % 3 === 0 ? BLANK : 0]),
    );
    const answer = await formulas.start('DOT', cells(0, 0, 1000), 5, BIGGER);
    expect(answer).toEqual(column(...Array.from({ length: 1000 }, (_, row) => (row % 3 === 0 ? '-' : '↓'))));
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });

  it('is one for formulas over several sheets, whatever their names', async () => {
    const names = ["Director's report", "O''Brien", 'Q1 2017-18', 'A,B', 'Ünïcode!', 'Costs'];
    const formulas = calculatingWorkbook(
      'as 0',
      [[BLANK]],
      Object.fromEntries(names.map(name => [name, [[BLANK], [0]]])),
    );
    const answers = ['Report', ...names].flatMap(name =>
      [0, 1].map(row => formulas.start('RAG', cells(row, 0, 1, 1, name), 5, SMALLER)),
    );
    expect(await Promise.all(answers)).toEqual(['', '', ...names.flatMap(() => ['', 'GREEN'])]);
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });

  it('sends only what is used of a column', async () => {
    const formulas = calculatingWorkbook('as 0', [[BLANK], [0], [7]]);
    const answer = (await formulas.start('RAG', cells(0, 0, 2000), 5, SMALLER)) as unknown[][];
    expect(answer.slice(0, 4)).toEqual(column('', 'GREEN', 'RED', ''));
    expect(new Set(answer.slice(3).flat())).toEqual(new Set(['']));
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });

  it.each(['ConnectionFailure', 'AccessDenied'] as const)(
    'leaves a sentence where it fails with %s, and other cells have their answers',
    async code => {
      const formulas = calculatingWorkbook('as 0', [[BLANK], [0], [7]]);
      formulas.richApi.fault = { code, message: 'No.' };
      expect(await formulas.start('RAG', cells(0, 0), 5, SMALLER)).toEqual(unsaid);
      expect(await formulas.start('RAG', cells(0, 0, 3), 5, SMALLER)).toEqual(column(unsaid, unsaid, 'RED'));
      formulas.richApi.fault = null;
      expect(await formulas.start('RAG', cells(0, 0, 3), 5, SMALLER)).toEqual(column('', 'GREEN', 'RED'));
    },
  );

  it.each([
    ['another workbook', '[Other.xlsx]Report!A1'],
    ['another workbook with spaces', "'[Other book.xlsx]Report'!A1"],
    ['several ranges', 'Report!A1,Report!A3'],
    ['no sheet', 'A1'],
    ['a lost reference', 'Report!#REF!'],
    ['a sheet that is gone', 'Gone!A1'],
    ['more rows than were passed', 'Report!A1:A2'],
    ['fewer rows than were passed', 'Report!A1:B1'],
  ])('never guesses for the address of %s', async (_, address) => {
    calculatingWorkbook('as 0', [[0]]);
    expect(await callWithAddresses('RAG', [[[0]], 5, SMALLER], [address])).toEqual(unsaid);
  });

  it('takes the beginning of a whole column or row for what is passed of it', async () => {
    const column3 = [[0], ['N/A'], [6]];
    calculatingWorkbook('as 0', [
      [BLANK, 0],
      ['N/A', 'N/A'],
      [6, 6],
    ]);
    const run = (outturn: unknown, address: string) =>
      callWithAddresses('RAG', [outturn, 5, SMALLER], [address]);
    expect(await run(column3, 'Report!A:A')).toEqual(column('', '', 'RED'));
    expect(await run(column3, 'Report!B:B')).toEqual(column('GREEN', '', 'RED'));
    expect(await run(column3, 'Report!A1:A9')).toEqual(column(unsaid, '', 'RED'));
    expect(await run(column3, 'Report!A:B')).toEqual(column(unsaid, '', 'RED'));
    expect(await run([[0, 0]], 'Report!1:1')).toEqual([['', 'GREEN']]);
    expect(await run([[0, 0]], 'Report!1:2')).toEqual([[unsaid, unsaid]]);
    expect(await run([[0], [0]], 'Report!A:A')).toEqual(column('', unsaid));
  });

  it('never guesses where what is passed of a whole column does not agree with it', async () => {
    calculatingWorkbook('as 0', [[BLANK], [BLANK], [7]]);
    const run = (outturn: unknown) => callWithAddresses('RAG', [outturn, 5, SMALLER], ['Report!A:A']);
    expect(await run([[0], [7]])).toEqual(column(unsaid, 'RED'));
    expect(await run([[0], [''], [7]])).toEqual(column('', '', 'RED'));
    expect(await run([[0], [null], [7]])).toEqual(column('', '', 'RED'));
  });

  it('never guesses where the cell has changed since', async () => {
    const formulas = calculatingWorkbook('as 0', [[0, 0]]);
    const answer = formulas.start('RAG', cells(0, 0, 1, 2), 5, SMALLER);
    formulas.model.active.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[9]]);
    expect(await answer).toEqual([[unsaid, 'GREEN']]);
  });

  it('names the argument in the sentence', async () => {
    calculatingWorkbook('as 0', []);
    expect(await callWithAddresses('RAG', [3, [[0]], SMALLER], [undefined, 'Gone!A1'])).toEqual({
      error: '#N/A',
      sentence:
        'Excel did not say whether the cell for target is blank or 0. Press Ctrl+Alt+F9 to calculate again.',
    });
  });

  it('takes the 0 of a formula as 0, whatever the cell shows while Excel calculates', async () => {
    const workbook = calculatingWorkbook('as 0', [['', 'N/A']]);
    workbook.model.active.write({ row: 1, column: 0, rows: 1, columns: 2 }, [['=Z1', '=Z2']]);
    const run = (address: string, outturn: unknown) =>
      callWithAddresses('RAG', [outturn, 5, SMALLER], [address]);
    expect(await run('Report!A1:A2', [[0], [0]])).toEqual(column('', 'GREEN'));
    expect(await run('Report!A:A', [[0], [0]])).toEqual(column('', 'GREEN'));
    expect(
      await run('Report!A:B', [
        [0, 'N/A'],
        [0, 7],
      ]),
    ).toEqual([
      ['', ''],
      ['GREEN', 'RED'],
    ]);
  });

  it('takes a cell that Excel passes without rows', async () => {
    calculatingWorkbook('as 0', [[BLANK, 0]]);
    const run = (address: string) => callWithAddresses('RAG', [0, 5, SMALLER], [address]);
    expect(await run('Report!A1')).toBe('');
    expect(await run('Report!$B$1')).toBe('GREEN');
  });
});

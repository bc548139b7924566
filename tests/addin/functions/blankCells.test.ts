import { describe, expect, it } from 'vitest';
import { customFunctions, type FunctionId } from '../../../addin/functions/all.ts';
import type { CellValue } from '../../../shared/cells.ts';
import { call, callWithAddresses, column } from './customFunctions.ts';
import { blankWays, cells, sheetFormulas } from './sheetFormulas.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const ENGLAND = 'Better than England';
const refusal = (error: string, words: string) => ({ error, sentence: expect.stringContaining(words) });
const unsaid = refusal('#N/A', 'is blank or 0');

/** A row of a report, in the order of the function's arguments. `BLANK` is a cell that holds nothing. */
const BLANK = '';
type Row = readonly CellValue[];

/** A function, a row, its answer, and its answer with a true 0 in each cell that is blank. */
type Example = readonly [FunctionId, Row, unknown, unknown];

const EXAMPLES: readonly Example[] = [
  ['RAG', [BLANK, 5, SMALLER], '', 'GREEN'],
  ['RAG', [BLANK, 5, BIGGER], '', 'RED'],
  ['RAG', [5, BLANK, BIGGER], '', 'GREEN'],
  ['RAG', [5, BLANK, SMALLER], '', 'RED'],
  ['RAG', [BLANK, BLANK, BIGGER], '', 'GREEN'],
  ['RAG', [5, BLANK, BIGGER, 6], 'RED', 'GREEN'],
  ['RAG', [5, 'N/A', BIGGER, BLANK], '', 'GREEN'],
  [
    'RAG',
    [5, 4, BLANK],
    refusal('#VALUE!', 'without its polarity'),
    refusal('#VALUE!', '"0" is not a polarity'),
  ],
  ['RAG', ['On Track', 4, BLANK], 'GREEN', refusal('#VALUE!', '"0" is not a polarity')],
  ['RAG', [3, 4, BIGGER, BLANK, BLANK], 'RED', 'RED'],
  ['RAG', [5, ENGLAND, SMALLER, BLANK, BLANK, BLANK], refusal('#N/A', 'England as reference'), 'RED'],
  ['RAG', [5, ENGLAND, BIGGER, BLANK, BLANK, BLANK], refusal('#N/A', 'England as reference'), 'GREEN'],
  ['RAG', [3, 4, BIGGER, BLANK, 'floor', BLANK], refusal('#N/A', 'floor'), 'AMBER'],
  ['RAG', [3, 4, BIGGER, BLANK, 'per-indicator', BLANK], refusal('#N/A', 'tolerance'), 'RED'],
  ['RAG', [3, 4, BIGGER, BLANK, 'range', BLANK], refusal('#N/A', 'other end'), 'GREEN'],
  ['RAG', [3, 4, BIGGER, BLANK, 'held-or-improved-10', BLANK], refusal('#N/A', 'last year'), 'AMBER'],
  ['RAG', [BLANK, 4, SMALLER, BLANK, 'flat-band-10'], '', 'GREEN'],
  ['RAG', [BLANK, 4, SMALLER, BLANK, 'flat-band-5'], '', 'GREEN'],
  ['RAG', [BLANK, 4, SMALLER, BLANK, 'shifted-band-5-10'], '', 'GREEN'],
  ['RAG', [BLANK, 4, SMALLER, BLANK, 0.1], '', 'GREEN'],
  [
    'RAGWHY',
    [BLANK, 5, SMALLER],
    expect.stringContaining('no outturn'),
    expect.stringContaining('0 against a target of 5'),
  ],
  [
    'RAGWHY',
    [5, BLANK, BIGGER],
    expect.stringContaining('Not rated'),
    expect.stringContaining('against a target of 0'),
  ],
  [
    'RAGWHY',
    [5, 'N/A', BIGGER, BLANK],
    expect.stringContaining('Not rated'),
    expect.stringContaining('annual target'),
  ],
  ['RAGWHY', [5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not')],
  [
    'RAGWHY',
    [3, 4, BIGGER, BLANK, 'floor', BLANK],
    refusal('#N/A', 'floor'),
    expect.stringContaining('floor of 0'),
  ],
  ['DOT', [BLANK, 5, BIGGER], '-', '↓'],
  ['DOT', [5, BLANK, BIGGER], '-', '↑'],
  ['DOT', [5, BLANK, SMALLER], '-', '↓'],
  ['DOT', [BLANK, BLANK, BIGGER], '-', '→'],
  [
    'DOT',
    [5, 4, BLANK],
    refusal('#VALUE!', 'without its polarity'),
    refusal('#VALUE!', '"0" is not a polarity'),
  ],
  ['DOT', [5, 4, BIGGER, BLANK], '↑', refusal('#VALUE!', '"0" is not a kind')],
  [
    'DOT',
    [5, 4, BIGGER, 'C', BLANK],
    refusal('#N/A', 'Give against'),
    refusal('#VALUE!', '"0" does not name'),
  ],
  ['DOT', [5, 4, BIGGER, 'C', 'Q2', BLANK], refusal('#N/A', 'Give before_base'), '↓'],
  ['DOT', [5, 4, SMALLER, 'C', 'Q4', BLANK], refusal('#N/A', 'Give before_base'), '↓'],
  ['DOT', [5, 4, BIGGER, 'S', BLANK, BLANK], '↑', refusal('#VALUE!', '"0" does not name')],
  [
    'DOTWHY',
    [BLANK, 5, BIGGER],
    expect.stringContaining('Not comparable'),
    expect.stringContaining('0 against 5'),
  ],
  [
    'DOTWHY',
    [5, BLANK, BIGGER],
    expect.stringContaining('Not comparable'),
    expect.stringContaining('5 against 0'),
  ],
  ['DOTWHY', [5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not')],
  [
    'DOTWHY',
    [5, 4, BIGGER, BLANK],
    expect.stringContaining('better.'),
    refusal('#VALUE!', '"0" is not a kind'),
  ],
  [
    'DOTWHY',
    [5, 4, BIGGER, 'C', 'Q2', BLANK],
    refusal('#N/A', 'Give before_base'),
    expect.stringContaining('worse.'),
  ],
];

const withZeros = (row: Row): Row => row.map(value => (value === BLANK ? 0 : value));
const alongRow = (row: Row, at = 0) => row.map((_, index) => cells(at, index));

describe.each(blankWays)('where Excel passes a blank cell %s', way => {
  it.each(EXAMPLES)('=KPI.%s of %j: %s, and with 0 in its blank cells: %s', async (id, row, blank, zero) => {
    const formulas = sheetFormulas(way, [row, withZeros(row)]);
    expect(await formulas.start(id, ...alongRow(row, 0))).toEqual(blank);
    expect(await formulas.start(id, ...alongRow(row, 1))).toEqual(zero);
  });

  it('a spilled column tells each blank cell from each 0', async () => {
    const formulas = sheetFormulas(way, [
      [0, 5, SMALLER],
      [BLANK, 5, SMALLER],
      [0, BLANK, SMALLER],
      [0, 0, SMALLER],
      [BLANK, BLANK, BLANK],
      [6, 5, SMALLER],
      ['N/A', 0, SMALLER],
    ]);
    const [outturn, target, polarity] = [0, 1, 2].map(at => cells(0, at, 7));
    expect(await formulas.start('RAG', outturn, target, polarity)).toEqual(
      column('GREEN', '', '', 'GREEN', '', 'RED', ''),
    );
    expect(await formulas.start('DOT', outturn, target, SMALLER)).toEqual(
      column('↑', '-', '-', '→', '-', '↓', '-'),
    );
  });

  it('a block of several rows and columns does too', async () => {
    const formulas = sheetFormulas(way, [
      [BLANK, 0, 1],
      [0, BLANK, 2],
    ]);
    expect(await formulas.start('RAG', cells(0, 0, 2, 3), 1, BIGGER)).toEqual([
      ['', 'RED', 'GREEN'],
      ['RED', '', 'GREEN'],
    ]);
  });

  it('a single blank cell beside a range is blank for each of its cells', async () => {
    const formulas = sheetFormulas(way, [[5, BLANK, 0], [6]]);
    expect(await formulas.start('RAG', cells(0, 0, 2), cells(0, 1), BIGGER)).toEqual(column('', ''));
    expect(await formulas.start('RAG', cells(0, 0, 2), cells(0, 2), BIGGER)).toEqual(
      column('GREEN', 'GREEN'),
    );
  });

  it('a cell that is left out of the formula is not looked for', () => {
    const formulas = sheetFormulas(way, [[5, 4]]);
    expect(formulas.start('RAG', cells(0, 0), cells(0, 1), BIGGER, null, 0.1)).toBe('GREEN');
  });
});

describe('a 0', () => {
  it('that is typed or calculated is 0, and is answered at once', () => {
    expect(call('RAG', 0, 5, SMALLER)).toBe('GREEN');
    expect(callWithAddresses('RAG', [0, 5, SMALLER], [null, '', undefined])).toBe('GREEN');
    expect(call('RAG', 5, 4, 0)).toEqual(refusal('#VALUE!', '"0" is not a polarity'));
    expect(call('DOT', 5, 4, BIGGER, 0)).toEqual(refusal('#VALUE!', '"0" is not a kind'));
    expect(call('DOT', 5, 4, BIGGER, 'C', 0)).toEqual(refusal('#VALUE!', '"0" does not name'));
  });

  it('that does not decide is answered at once, without asking Excel', () => {
    const formulas = sheetFormulas('as 0', [
      ['N/A', BLANK, BIGGER, BLANK, BLANK, BLANK],
      [5, 4, BIGGER, 0, 0, 0],
    ]);
    expect(formulas.start('RAG', ...alongRow([1, 2, 3, 4, 5, 6], 0))).toBe('');
    expect(formulas.start('RAG', ...alongRow([1, 2, 3, 4, 5, 6], 1))).toBe('GREEN');
    expect(formulas.start('DOT', cells(0, 0), cells(0, 1), BIGGER)).toBe('-');
    expect(formulas.richApi.traffic.syncs).toBe(0);
  });

  it('is looked up only where it decides: the rest of the arguments is not read', async () => {
    const formulas = sheetFormulas('as 0', [[BLANK, 5, SMALLER, BLANK]]);
    const answer = formulas.start('RAG', ...alongRow([1, 2, 3, 4]));
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe('');
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });
});

describe('the read of Excel', () => {
  it('is one for a thousand formulas, and asks for a few ranges', async () => {
    const formulas = sheetFormulas(
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
    const formulas = sheetFormulas(
      'as 0',
      Array.from({ length: 1000 }, (_, row) => [row % 3 === 0 ? BLANK : 0]),
    );
    const answer = await formulas.start('DOT', cells(0, 0, 1000), 5, BIGGER);
    expect(answer).toEqual(column(...Array.from({ length: 1000 }, (_, row) => (row % 3 === 0 ? '-' : '↓'))));
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });

  it('is one for formulas over several sheets, whatever their names', async () => {
    const names = ["Director's report", "O''Brien", 'Q1 2017-18', 'A,B', 'Ünïcode!', 'Costs'];
    const formulas = sheetFormulas(
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
    const formulas = sheetFormulas('as 0', [[BLANK], [0], [7]]);
    const answer = (await formulas.start('RAG', cells(0, 0, 2000), 5, SMALLER)) as unknown[][];
    expect(answer.slice(0, 4)).toEqual(column('', 'GREEN', 'RED', ''));
    expect(new Set(answer.slice(3).flat())).toEqual(new Set(['']));
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });

  it.each(['ConnectionFailure', 'AccessDenied'] as const)(
    'leaves a sentence where it fails with %s, and other cells have their answers',
    async code => {
      const formulas = sheetFormulas('as 0', [[BLANK], [0], [7]]);
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
    sheetFormulas('as 0', [[0]]);
    expect(await callWithAddresses('RAG', [[[0]], 5, SMALLER], [address])).toEqual(unsaid);
  });

  it('takes the beginning of a whole column or row for what is passed of it', async () => {
    const column3 = [[0], ['N/A'], [6]];
    sheetFormulas('as 0', [
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
    sheetFormulas('as 0', [[BLANK], [BLANK], [7]]);
    const run = (outturn: unknown) => callWithAddresses('RAG', [outturn, 5, SMALLER], ['Report!A:A']);
    expect(await run([[0], [7]])).toEqual(column(unsaid, 'RED'));
    expect(await run([[0], [''], [7]])).toEqual(column('', '', 'RED'));
    expect(await run([[0], [null], [7]])).toEqual(column('', '', 'RED'));
  });

  it('never guesses where the cell has changed since', async () => {
    const formulas = sheetFormulas('as 0', [[0, 0]]);
    const answer = formulas.start('RAG', cells(0, 0, 1, 2), 5, SMALLER);
    formulas.model.active.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[9]]);
    expect(await answer).toEqual([[unsaid, 'GREEN']]);
  });

  it('names the argument in the sentence', async () => {
    sheetFormulas('as 0', []);
    expect(await callWithAddresses('RAG', [3, [[0]], SMALLER], [undefined, 'Gone!A1'])).toEqual({
      error: '#N/A',
      sentence:
        'Excel did not say whether the cell for target is blank or 0. Press Ctrl+Alt+F9 to calculate again.',
    });
  });

  it('takes a cell that Excel passes without rows', async () => {
    sheetFormulas('as 0', [[BLANK, 0]]);
    const run = (address: string) => callWithAddresses('RAG', [0, 5, SMALLER], [address]);
    expect(await run('Report!A1')).toBe('');
    expect(await run('Report!$B$1')).toBe('GREEN');
  });
});

it('every function has an example of a blank cell for each of its arguments', () => {
  for (const { id, parameters } of customFunctions) {
    const tried = EXAMPLES.filter(example => example[0].replace('WHY', '') === id.replace('WHY', '')).map(
      ([, row]) => row,
    );
    for (const [index, { name }] of parameters.entries()) {
      expect([id, name, tried.some(row => row[index] === BLANK)]).toEqual([id, name, true]);
    }
  }
});

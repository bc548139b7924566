import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customFunctions } from '../../../addin/functions/all.ts';
import { blankWays, calculatingWorkbook, cells } from './calculatingWorkbook.ts';
import { call, callWithAddresses, column } from './customFunctions.ts';
import { alongRow, BLANK, itTellsBlankFromZero } from './itTellsBlankFromZero.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const ENGLAND = 'Better than England';
const refusal = (error: string, words: string) => ({ error, sentence: expect.stringContaining(words) });

itTellsBlankFromZero('RAG', [
  [[BLANK, 5, SMALLER], '', 'GREEN'],
  [[BLANK, 5, BIGGER], '', 'RED'],
  [[5, BLANK, BIGGER], '', 'GREEN'],
  [[5, BLANK, SMALLER], '', 'RED'],
  [[BLANK, BLANK, BIGGER], '', 'GREEN'],
  [[5, BLANK, BIGGER, 6], 'RED', 'GREEN'],
  [[5, 'N/A', BIGGER, BLANK], '', 'GREEN'],
  [[5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not a polarity')],
  [['On Track', 4, BLANK], 'GREEN', refusal('#VALUE!', '"0" is not a polarity')],
  [[3, 4, BIGGER, BLANK, BLANK], 'RED', 'RED'],
  [[5, ENGLAND, SMALLER, BLANK, BLANK, BLANK], refusal('#N/A', 'England as reference'), 'RED'],
  [[5, ENGLAND, BIGGER, BLANK, BLANK, BLANK], refusal('#N/A', 'England as reference'), 'GREEN'],
  [[3, 4, BIGGER, BLANK, 'floor', BLANK], refusal('#N/A', 'floor'), 'AMBER'],
  [[3, 4, BIGGER, BLANK, 'per-indicator', BLANK], refusal('#N/A', 'tolerance'), 'RED'],
  [[3, 4, BIGGER, BLANK, 'range', BLANK], refusal('#N/A', 'other end'), 'GREEN'],
  [[3, 4, BIGGER, BLANK, 'held-or-improved-10', BLANK], refusal('#N/A', 'last year'), 'AMBER'],
  [[BLANK, 4, SMALLER, BLANK, 'flat-band-10'], '', 'GREEN'],
  [[BLANK, 4, SMALLER, BLANK, 'flat-band-5'], '', 'GREEN'],
  [[BLANK, 4, SMALLER, BLANK, 'shifted-band-5-10'], '', 'GREEN'],
  [[BLANK, 4, SMALLER, BLANK, 0.1], '', 'GREEN'],
]);

itTellsBlankFromZero('RAGWHY', [
  [
    [BLANK, 5, SMALLER],
    expect.stringContaining('no outturn'),
    expect.stringContaining('0 against a target of 5'),
  ],
  [
    [5, BLANK, BIGGER],
    expect.stringContaining('Not rated'),
    expect.stringContaining('against a target of 0'),
  ],
  [[5, 'N/A', BIGGER, BLANK], expect.stringContaining('Not rated'), expect.stringContaining('annual target')],
  [[5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not')],
  [[3, 4, BIGGER, BLANK, 'floor', BLANK], refusal('#N/A', 'floor'), expect.stringContaining('floor of 0')],
  [[3, 4, BIGGER, BLANK, BLANK], expect.stringContaining('RED'), expect.stringContaining('RED')],
]);

itTellsBlankFromZero('DOT', [
  [[BLANK, 5, BIGGER], '-', '↓'],
  [[5, BLANK, BIGGER], '-', '↑'],
  [[5, BLANK, SMALLER], '-', '↓'],
  [[BLANK, BLANK, BIGGER], '-', '→'],
  [[5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not a polarity')],
  [[5, 4, BIGGER, BLANK], '↑', refusal('#VALUE!', '"0" is not a kind')],
  [[5, 4, BIGGER, 'C', BLANK], refusal('#N/A', 'Give against'), refusal('#VALUE!', '"0" does not name')],
  [[5, 4, BIGGER, 'C', 'Q2', BLANK], refusal('#N/A', 'Give before_base'), '↓'],
  [[5, 4, SMALLER, 'C', 'Q4', BLANK], refusal('#N/A', 'Give before_base'), '↓'],
  [[5, 4, BIGGER, 'S', BLANK, BLANK], '↑', refusal('#VALUE!', '"0" does not name')],
]);

itTellsBlankFromZero('DOTWHY', [
  [[BLANK, 5, BIGGER], expect.stringContaining('Not comparable'), expect.stringContaining('0 against 5')],
  [[5, BLANK, BIGGER], expect.stringContaining('Not comparable'), expect.stringContaining('5 against 0')],
  [[5, 4, BLANK], refusal('#VALUE!', 'without its polarity'), refusal('#VALUE!', '"0" is not')],
  [[5, 4, BIGGER, BLANK], expect.stringContaining('better.'), refusal('#VALUE!', '"0" is not a kind')],
  [[5, 4, BIGGER, 'C', 'Q2', BLANK], refusal('#N/A', 'Give before_base'), expect.stringContaining('worse.')],
  [[5, 4, BIGGER, 'C', BLANK], refusal('#N/A', 'Give against'), refusal('#VALUE!', '"0" does not name')],
]);

describe.each(blankWays)('where Excel passes a blank cell %s', way => {
  it('a spilled column tells each blank cell from each 0', async () => {
    const formulas = calculatingWorkbook(way, [
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
    const formulas = calculatingWorkbook(way, [
      [BLANK, 0, 1],
      [0, BLANK, 2],
    ]);
    expect(await formulas.start('RAG', cells(0, 0, 2, 3), 1, BIGGER)).toEqual([
      ['', 'RED', 'GREEN'],
      ['RED', '', 'GREEN'],
    ]);
  });

  it('a single blank cell beside a range is blank for each of its cells', async () => {
    const formulas = calculatingWorkbook(way, [[5, BLANK, 0], [6]]);
    expect(await formulas.start('RAG', cells(0, 0, 2), cells(0, 1), BIGGER)).toEqual(column('', ''));
    expect(await formulas.start('RAG', cells(0, 0, 2), cells(0, 2), BIGGER)).toEqual(
      column('GREEN', 'GREEN'),
    );
  });

  it('a cell that is left out of the formula is not looked for', () => {
    const formulas = calculatingWorkbook(way, [[5, 4]]);
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
    const formulas = calculatingWorkbook('as 0', [
      ['N/A', BLANK, BIGGER, BLANK, BLANK, BLANK],
      [5, 4, BIGGER, 0, 0, 0],
    ]);
    expect(formulas.start('RAG', ...alongRow([1, 2, 3, 4, 5, 6], 0))).toBe('');
    expect(formulas.start('RAG', ...alongRow([1, 2, 3, 4, 5, 6], 1))).toBe('GREEN');
    expect(formulas.start('DOT', cells(0, 0), cells(0, 1), BIGGER)).toBe('-');
    expect(formulas.richApi.traffic.syncs).toBe(0);
  });

  it('is looked up only where it decides: the rest of the arguments is not read', async () => {
    const formulas = calculatingWorkbook('as 0', [[BLANK, 5, SMALLER, BLANK]]);
    const answer = formulas.start('RAG', ...alongRow([1, 2, 3, 4]));
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe('');
    expect(formulas.richApi.traffic.syncs).toBe(1);
  });
});

it.each(customFunctions)('KPI.$id has examples of blank cells in a test file', ({ id }) => {
  const texts = globSync('tests/addin/functions/*.test.ts').map(file => readFileSync(file, 'utf8'));
  expect(texts.some(text => text.includes(`itTellsBlankFromZero('${id}',`))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { call } from './customFunctions.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const rag = (...given: unknown[]) => call('RAG', ...given);
const error = (code: string, ...words: string[]) => ({
  error: code,
  sentence: expect.stringMatching(
    new RegExp(words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 's'),
  ),
});

describe('=KPI.RAG', () => {
  it.each([
    ['64.4%', '65%', BIGGER, 'RED'],
    ['64.4% RED', '65%', BIGGER, 'RED'],
    [0.644, '65%', BIGGER, 'RED'],
    ['64.4%', 0.65, BIGGER, 'RED'],
    [0.65, '65%', BIGGER, 'GREEN'],
    [1.2, '120%', BIGGER, 'GREEN'],
    [0.644, 0.65, BIGGER, 'RED'],
    ['1,070 RED', '906', SMALLER, 'RED'],
    [1070, '1,070', SMALLER, 'GREEN'],
    [0, 0, BIGGER, 'GREEN'],
    [-0.04, -0.1, BIGGER, 'GREEN'],
    ['157 per 100,000 population (2013-2015)', 160, SMALLER, 'GREEN'],
    ['235.65 kg per head (Provisional)', '220.50 kg per head', SMALLER, 'RED'],
    ['13% (Alcohol) 38% (Drugs)', '14% (Alcohol) 38% (Drugs)', SMALLER, 'GREEN'],
    ['On Track', 'GRIP stage 3 achieved', 'N/A', 'GREEN'],
    ['Off Track', '', '', 'RED'],
    ['On Track', null, null, 'GREEN'],
  ])('%s against %s, %s: %s', (outturn, target, polarity, word) => {
    expect(rag(outturn, target, polarity)).toBe(word);
  });

  it.each([
    ['N/A', '87%'],
    ['', '87%'],
    ['72%', 'TBC'],
    ['72%', 'N/A'],
    ['72%', ''],
    ['Not due', '87%'],
    ['72%', 'Monitor only'],
    ['N/A', 'Better than England'],
  ])('%s against %s is not rated: the cell stays empty', (outturn, target) => {
    expect(rag(outturn, target, BIGGER)).toBe('');
  });

  it('a row without an outturn needs no polarity', () => {
    expect(rag('N/A', 'TBC', 'N/A')).toBe('');
    expect(rag('', '', '')).toBe('');
  });

  it('uses the annual target only if the target is N/A or blank', () => {
    expect(rag('3 GREEN', 'N/A', BIGGER, 3)).toBe('GREEN');
    expect(rag(-0.04, '', BIGGER, -0.1)).toBe('GREEN');
    expect(rag('64.4%', '65%', BIGGER, '10%')).toBe('RED');
    expect(rag('64.4%', 'TBC', BIGGER, '10%')).toBe('');
    expect(rag('64.4%', 'N/A', BIGGER, 'TBC')).toBe('');
  });

  it('the rule is a share of the target or the id of a rule set', () => {
    expect(rag(75.6, 84, BIGGER, null, 0.1)).toBe('AMBER');
    expect(rag(75.5, 84, BIGGER, null, 0.1)).toBe('RED');
    expect(rag(75.6, 84, BIGGER, null, '10%')).toBe('AMBER');
    expect(rag(75.6, 84, BIGGER, null, '0.1')).toBe('AMBER');
    expect(rag(75.6, 84, BIGGER, null, 'flat-band-10')).toBe('AMBER');
    expect(rag(75.6, 84, BIGGER, null, 'two-state')).toBe('RED');
    expect(rag(75.6, 84, BIGGER, null, 0)).toBe('RED');
    expect(rag(75.6, 84, BIGGER, null, '')).toBe('RED');
    expect(rag(-1, 0, BIGGER, null, 0.1)).toBe('RED');
    expect(rag(-0.11, -0.1, BIGGER, null, 0.1)).toBe('AMBER');
    expect(rag(92.4, 84, SMALLER, null, 0.1)).toBe('AMBER');
  });

  it.each([1, -0.1, 10, '10', 'flat-band-99', true, '100%'])(
    'refuses the rule %s and names the rule sets',
    rule => {
      expect(rag(75.6, 84, BIGGER, null, rule)).toEqual(error('#VALUE!', 'not a rule', 'two-state'));
    },
  );

  it.each([
    [95, 100, 'shifted-band-5-10', null, 'GREEN'],
    [90, 100, 'shifted-band-5-10', null, 'AMBER'],
    [90, 100, 'held-or-improved-10', null, 'GREEN'],
    [85, 100, 'held-or-improved-10', 84, 'AMBER'],
    [85, 100, 'held-or-improved-10', '85', 'AMBER'],
    [85, 100, 'held-or-improved-10', 86, 'RED'],
    ['85%', '100%', 'held-or-improved-10', 0.84, 'AMBER'],
    [95, 100, 'per-indicator', 0.05, 'AMBER'],
    [95, 100, 'per-indicator', '5%', 'AMBER'],
    [95, 100, 'per-indicator', 0, 'RED'],
    ['95%', '100%', 'per-indicator', '5 percentage points', 'AMBER'],
    [95, 100, 'per-indicator', 'Narrative only', 'BLUE'],
    [100, 100, 'per-indicator', null, 'GREEN'],
    ['85%', '90%', 'floor', '80%', 'AMBER'],
    ['85%', '90%', 'floor', 0.8, 'AMBER'],
    ['79%', '90%', 'FLOOR', '80%', 'RED'],
    [90, 90, 'floor', null, 'GREEN'],
    ['50%', '40%', 'range', '60%', 'GREEN'],
    ['50%', '60%', 'range', 0.4, 'GREEN'],
    ['61%', '40%', 'range', '60%', 'RED'],
    ['50%', '40-60%', 'range', null, 'GREEN'],
    ['On Track', 'Facility opened', 'floor', null, 'GREEN'],
    ['N/A', '90%', 'floor', null, ''],
  ])('%s against %s under %s with %s: %s', (outturn, target, rule, reference, word) => {
    expect(rag(outturn, target, BIGGER, null, rule, reference)).toBe(word);
  });

  it.each([
    ['held-or-improved-10', 'last year'],
    ['per-indicator', 'tolerance'],
    ['floor', 'floor'],
    ['range', 'other end'],
  ])('a missing reference for %s is #N/A and names it', (rule, what) => {
    for (const missing of [null, '', 'N/A']) {
      expect(rag(50, 90, BIGGER, null, rule, missing)).toEqual(error('#N/A', what, 'as reference'));
    }
    expect(rag(50, 90, BIGGER, null, rule, 'banana')).toEqual(error('#VALUE!', 'banana', 'reference'));
  });

  it('Better than England needs England’s value in the same unit, and must beat it', () => {
    const england = 'Better than England (Annual 3-year rolling period)';
    const outturn = '157 per 100,000 population (2013-2015) GREEN';
    expect(rag(outturn, england, SMALLER, england, null, 184)).toBe('GREEN');
    expect(rag(outturn, england, SMALLER, null, null, '184 per 100,000')).toBe('GREEN');
    expect(rag(outturn, england, SMALLER, null, null, 157)).toBe('RED');
    expect(rag('7% (2015/16)', 'N/A', SMALLER, 'Better than England', null, '8.8%')).toBe('GREEN');
    expect(rag('7% (2015/16)', 'N/A', SMALLER, 'Better than England', null, 0.088)).toBe('GREEN');
    expect(rag(0.07, 'Better than England', SMALLER, null, null, '8.8%')).toBe('GREEN');
    expect(rag(0.09, 'Better than England', SMALLER, null, null, '8.8%')).toBe('RED');
    expect(rag('7%', 'Better than last year', SMALLER, null, null, '9.8%')).toBe('GREEN');
    for (const missing of [null, '', 'N/A']) {
      expect(rag(outturn, england, SMALLER, null, null, missing)).toEqual(
        error('#N/A', 'England', 'reference'),
      );
    }
    expect(rag('7%', 'Better than England', SMALLER, null, null, 8.8)).toEqual(
      error('#VALUE!', 'one of these is a percentage'),
    );
  });

  it.each([
    ['64.4%', 65],
    [64.4, '65%'],
    ['64.4%', '65'],
    ['64.4%', 1.51],
    ['64.4%', -2],
  ])('refuses %s against %s: one of them is a percentage', (outturn, target) => {
    expect(rag(outturn, target, BIGGER)).toEqual(error('#VALUE!', 'one of these is a percentage'));
  });

  it.each([
    ['banana', '65%', BIGGER],
    ['6O%', '65%', BIGGER],
    [true, '65%', BIGGER],
    ['64.4%', '6.5.1', BIGGER],
    ['64.4%', 'banana', BIGGER],
    ['64.4%', false, BIGGER],
    ['64.4%', '65%', 'banana'],
    ['64.4%', '65%', 'N/A'],
    ['64.4%', '65%', ''],
    ['12 days', '3 weeks', SMALLER],
    ['13% (Alcohol) 38% (Drugs)', '38%', SMALLER],
    [Number.NaN, 1, BIGGER],
  ])('%s against %s, %s is #VALUE! with a sentence', (outturn, target, polarity) => {
    expect(rag(outturn, target, polarity)).toEqual({
      error: '#VALUE!',
      sentence: expect.stringMatching(/\w.*\.$/),
    });
  });
});

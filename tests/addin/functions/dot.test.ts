import { describe, expect, it } from 'vitest';
import { call } from './customFunctions.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const SHORT_HEADING = 'Short Term DOT against 2017/18 (Q1)';
const LONG_HEADING = 'Long Term DOT against Q2 2016/17';
const BURGLARY = 'The number of burglary offences (C)';
const dot = (...given: unknown[]) => call('DOT', ...given);
const error = (code: string, words: string) => ({ error: code, sentence: expect.stringContaining(words) });

describe('=KPI.DOT', () => {
  it.each([
    ['64.4%', '62.3%', BIGGER, '↑'],
    ['25.8%', '29.7%', SMALLER, '↑'],
    [0.644, '62.3%', BIGGER, '↑'],
    [0.694, '69.4%', BIGGER, '→'],
    ['33% (Q4 16-17) RED', '32% (Q3 16-17)', SMALLER, '↓'],
    [0, 0, BIGGER, '→'],
    [-0.04, '-0.14 (15/16 Results)', BIGGER, '↑'],
    ['Off Track', 'On Track', 'N/A', '↓'],
    ['On Track', 'On Track', '', '→'],
    ['N/A', 450, BIGGER, '-'],
    ['72%', 'NEW', BIGGER, '-'],
    ['72%', 'N/A', BIGGER, '-'],
    ['72%', '', BIGGER, '-'],
    ['', '', '', '-'],
    ['13% (Alcohol) 38% (Drugs)', '14% (Alcohol) 37% (Drugs)', SMALLER, '-'],
  ])('%s against %s, %s: %s', (current, base, polarity, arrow) => {
    expect(dot(current, base, polarity)).toBe(arrow);
  });

  it('one formula fills the column: =KPI.DOT(F39,H39,C39,B39,G$12)', () => {
    expect(dot('1,070 RED', 555, SMALLER, BURGLARY, SHORT_HEADING)).toBe('↑');
    expect(dot('1,070 RED', 917, SMALLER, BURGLARY, LONG_HEADING)).toBe('↓');
    expect(dot('653 GREEN', '349', SMALLER, 'Offences with injury (C)', SHORT_HEADING)).toBe('↑');
    expect(dot('25.8% GREEN', '29.7%', SMALLER, 'The proportion of repeat victims (C)', SHORT_HEADING)).toBe(
      '↑',
    );
    expect(dot('140 RED', 97, BIGGER, 'Carers receiving an assessment', SHORT_HEADING)).toBe('↑');
  });

  it.each(['Q1', 'q1', '(Q1)', 'Quarter 1', 'Q1 2017/18', '2017/18 Q1', SHORT_HEADING, 'Q2 DOT against Q1'])(
    '%s says that the base is of Q1',
    against => {
      expect(dot(1070, 555, SMALLER, 'C', against)).toBe('↑');
    },
  );

  it.each([
    'long',
    'Long',
    'Long Term DOT',
    'LT DOT vs Q2',
    LONG_HEADING,
    'Against the same point last year',
  ])("%s says that the base is last year's, so a count is compared as it stands", against => {
    expect(dot(1070, 917, SMALLER, 'C', against)).toBe('↓');
  });

  it('base Q1 needs no before_base', () => {
    expect(dot(1070, 555, SMALLER, 'C', 'Q1')).toBe('↑');
    expect(dot(1110, 555, SMALLER, '(C)', 'Q1', 'ignored')).toBe('→');
  });

  it('base Q2 or Q3: current - base against base - before_base', () => {
    expect(dot(1500, 1070, SMALLER, 'C', 'Q2', 555)).toBe('↑');
    expect(dot(1500, 1070, SMALLER, 'C', 'Q3', 700)).toBe('↓');
    expect(dot('1,500', '1,070', SMALLER, 'C', 'Q3', '640')).toBe('→');
  });

  it('base Q4: current against base - before_base, since a new year starts from 0', () => {
    expect(dot(500, 2100, SMALLER, 'C', 'Q4', 1500)).toBe('↑');
    expect(dot(700, 2100, SMALLER, 'C', 'Q4', 1500)).toBe('↓');
    expect(dot(600, 2100, BIGGER, 'C', 'Q4', 1500)).toBe('→');
  });

  it('a missing or blank against is #N/A only if it is needed', () => {
    for (const against of [null, '', 'Short Term DOT', 'Against last quarter']) {
      expect(dot(1070, 555, SMALLER, 'C', against)).toEqual(error('#N/A', 'against'));
    }
    expect(dot(1070, 555, SMALLER)).toBe('↓');
    expect(dot(1070, 555, SMALLER, 'S')).toBe('↓');
    expect(dot(1070, 555, SMALLER, 'R')).toBe('↓');
    expect(dot(1070, 555, SMALLER, 'C%')).toBe('↓');
    expect(dot(1070, 'NEW', SMALLER, 'C')).toBe('-');
    expect(dot('On Track', 'Off Track', 'N/A', 'C')).toBe('↑');
  });

  it('a missing or blank before_base is #N/A only if it is needed', () => {
    for (const before of [null, '']) {
      for (const against of ['Q2', 'Q3', 'Q4']) {
        expect(dot(2200, 2100, SMALLER, 'C', against, before)).toEqual(error('#N/A', 'before_base'));
      }
    }
    expect(dot(2200, 2100, SMALLER, 'C', 'long')).toBe('↓');
    expect(dot('22%', '21%', SMALLER, 'C', 'Q3')).toBe('↓');
  });

  it('a before_base that is a percentage beside counts is #VALUE!', () => {
    expect(dot(1500, 1070, SMALLER, 'C', 'Q2', '5%')).toEqual(error('#VALUE!', '5% and 1,070: one of these'));
  });

  it('accepts a kind as a whole word', () => {
    for (const kind of ['Cumulative', 'cumulative', '(Cumulative)'])
      expect(dot(1070, 555, SMALLER, kind, 'Q1')).toBe('↑');
    for (const kind of ['Snapshot', 'Rolling', 'Rolling year'])
      expect(dot(1070, 555, SMALLER, kind, 'Q1')).toBe('↓');
  });

  it('a before_base of NEW or N/A leaves nothing to compare', () => {
    expect(dot(1500, 1070, SMALLER, 'C', 'Q2', 'NEW')).toBe('-');
    expect(dot(1500, 1070, SMALLER, 'C', 'Q2', 'N/A')).toBe('-');
  });

  it('refuses a count that fell within the year', () => {
    expect(dot(500, 555, SMALLER, 'C', 'Q1')).toEqual(error('#VALUE!', 'cannot fall'));
    expect(dot(500, 555, SMALLER, 'C', 'Q2', 100)).toEqual(error('#VALUE!', '100, then 555, then 500'));
    expect(dot(600, 555, SMALLER, 'C', 'Q2', 560)).toEqual(error('#VALUE!', 'cannot fall'));
    expect(dot(600, 555, SMALLER, 'C', 'Q4', 560)).toEqual(error('#VALUE!', 'cannot fall'));
  });

  it('refuses a count below 1 and suggests C%', () => {
    for (const [current, base] of [
      [0.258, 0.297],
      ['0.258', 1],
      [3, -0.5],
      [0.999, 0],
    ] as const) {
      expect(dot(current, base, SMALLER, 'C', 'Q1')).toEqual(error('#VALUE!', 'C%'));
      expect(dot(current, base, SMALLER, 'C', 'long')).toEqual(error('#VALUE!', 'C%'));
    }
    expect(dot(600, 500, SMALLER, 'C', 'Q2', 0.4)).toEqual(error('#VALUE!', 'C%'));
    expect(dot(0.258, 0.297, SMALLER, 'C%', 'Q1')).toBe('↑');
    expect(dot(1, 0, BIGGER, 'C', 'Q1')).toBe('↑');
    expect(dot('£0.9m', '£0.4m', SMALLER, 'C', 'Q1')).toBe('↓');
  });

  it.each([
    ['25.8%', '29.7%', 'C'],
    [0.258, '29.7%', 'C'],
    ['25.8%', 0.297, BURGLARY],
    [25.8, 29.7, 'The percentage of repeat victims (C)'],
    [25.8, 29.7, 'The proportion of repeat victims (C)'],
    [25.8, 29.7, 'Average days lost (C)'],
    [25.8, 29.7, 'Customer score (C)'],
    [0.258, 0.297, '% of repeat victims (C)'],
    [25.8, 29.7, '(C%)'],
    [25.8, 29.7, 'c %'],
  ])('compares %s with %s as year-to-date figures for the kind %s', (current, base, kind) => {
    expect(dot(current, base, SMALLER, kind, 'Q1')).toBe('↑');
    expect(dot(current, base, SMALLER, kind)).toBe('↑');
  });

  it.each([
    ['64.4%', 62],
    [64, '62%'],
    ['64.4%', '-3'],
  ])('refuses %s against %s: one of them is a percentage', (current, base) => {
    expect(dot(current, base, BIGGER)).toEqual(error('#VALUE!', 'one of these is a percentage'));
  });

  it.each([
    ['banana', 1, BIGGER],
    [1, 'banana', BIGGER],
    [1, 2, 'banana'],
    [1, 2, ''],
    [1, 2, 'N/A'],
    [1, 'On Track', BIGGER],
    [1, 2, BIGGER, 'X'],
    [1, 2, BIGGER, 7],
    [1, 2, BIGGER, 'C', 'Q5'],
    [1, 2, BIGGER, 'C', 'banana'],
    [1, 2, BIGGER, 'C', 'Short and Long Term DOT'],
    [1, 2, BIGGER, 'C', 'Q1 and Q2'],
    [20, 2, BIGGER, 'C', 'Q2', 'banana'],
    [true, 2, BIGGER],
  ])('%s, %s, %s, %s, %s, %s is #VALUE! with a sentence', (...given) => {
    expect(dot(...given)).toEqual({ error: '#VALUE!', sentence: expect.stringMatching(/\w.*\.$/) });
  });
});

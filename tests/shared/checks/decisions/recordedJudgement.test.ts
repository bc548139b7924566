import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { decisionFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { isOpenError } from '../../../../shared/checks/finding.ts';
import type { Override } from '../../../../shared/decisions.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../../examples/assessed.ts';

const wrongWord = aReport({ performance: '60% GREEN', comment: 'Corrective Action: more gardeners.' });

function override(cells: SheetCells, decision: Override['decision'], code = 'rating-mismatch'): Override {
  const facts = decisionFingerprint(reportOf(cells), { indicator: '1', code });
  if (facts === null) throw new Error('There is no indicator.');
  return { indicator: '1', code, decision, reason: 'As the panel agreed.', by: 'an officer', facts };
}

describe('an officer’s decision about an error', () => {
  it('closes it and keeps what is published', () => {
    const overrides = [override(wrongWord, 'keep')];
    const { findings, recordedJudgements, headline } = assessed(wrongWord, { overrides });
    expect(findings.filter(isOpenError).map(({ code }) => code)).not.toContain('rating-mismatch');
    expect(findings.find(({ code }) => code === 'rating-mismatch')?.override).toEqual(overrides[0]);
    expect(recordedJudgements.get('1')?.rating).toBe('GREEN');
    expect(headline.all).toMatchObject({ rated: 1, GREEN: 1 });
  });

  it('or closes it and withdraws the rating', () => {
    const { findings, recordedJudgements, headline } = assessed(wrongWord, {
      overrides: [override(wrongWord, 'not-rated')],
    });
    expect(findings.filter(isOpenError).map(({ code }) => code)).not.toContain('rating-mismatch');
    expect(recordedJudgements.get('1')?.rating).toBeNull();
    expect(headline.all).toMatchObject({ rated: 0, notRated: 1 });
  });

  it('lapses when the row’s facts change', () => {
    const overrides = [override(wrongWord, 'keep')];
    const changed = aReport({ performance: '61% GREEN', comment: 'Corrective Action: more gardeners.' });
    expect(assessed(changed, { overrides }).findings.filter(isOpenError)).not.toEqual([]);
  });

  it('still applies when only the commentary changes', () => {
    const overrides = [override(wrongWord, 'keep')];
    const explained = aReport({
      performance: '60% GREEN',
      comment: 'Corrective Action: two more gardeners.',
    });
    const open = assessed(explained, { overrides }).findings.filter(isOpenError);
    expect(open.map(({ code }) => code)).not.toContain('rating-mismatch');
  });

  it('closes its own code and no other', () => {
    const both = aReport({ performance: '60% GREEN', comment: 'Corrective Action: more.', shortArrow: '→' });
    const open = assessed(both, { overrides: [override(both, 'keep')] }).findings.filter(isOpenError);
    expect(open.map(({ code }) => code)).toEqual(['short-direction-mismatch']);
  });
});

describe('an officer’s decision is recorded for the judgement that it is about', () => {
  const recorded = (cells: SheetCells, decision: Override['decision'], code: string) =>
    assessed(cells, { overrides: [override(cells, decision, code)] }).recordedJudgements.get('1');
  /** The rules say RED, worse and worse. */
  const allWrong = aReport({
    performance: '60% GREEN',
    shortArrow: '↑',
    longArrow: '↑',
    comment: 'Corrective Action: more.',
  });

  it.each([
    ['rating-mismatch', { rating: 'GREEN', short: 'worse', long: 'worse' }],
    ['short-direction-mismatch', { rating: 'RED', short: 'better', long: 'worse' }],
    ['long-direction-mismatch', { rating: 'RED', short: 'worse', long: 'better' }],
  ])('which it keeps: %s', (code, expected) => {
    expect(recorded(allWrong, 'keep', code)).toEqual(expected);
  });

  it.each([
    ['rating-mismatch', { rating: null, short: 'worse', long: 'worse' }],
    ['short-direction-mismatch', { rating: 'RED', short: null, long: 'worse' }],
    ['long-direction-mismatch', { rating: 'RED', short: 'worse', long: null }],
  ])('or withdraws: %s', (code, expected) => {
    expect(recorded(allWrong, 'not-rated', code)).toEqual(expected);
  });

  const published = { rating: 'GREEN', short: 'better', long: 'worse' };
  it.each([
    ['polarity-unknown', { polarity: 'Sideways' }, { rating: null, short: null, long: null }],
    ['cell-error', { target: '#REF!' }, { rating: null, short: 'better', long: 'worse' }],
    ['cell-unreadable', { shortBase: '62.3%%' }, { rating: 'GREEN', short: null, long: 'worse' }],
    [
      'functions-not-loaded',
      { target: { value: '#NAME?', formula: '=KPI.RAG(1,2,"Bigger is better")' } },
      { rating: null, short: 'better', long: 'worse' },
    ],
  ])('or fills in with what is published where the rules have no answer: %s', (code, row, asJudged) => {
    const cells = aReport(row, {});
    expect(assessed(cells).recordedJudgements.get('1')).toEqual(asJudged);
    expect(recorded(cells, 'keep', code)).toEqual(published);
    expect(recorded(cells, 'not-rated', code)).toEqual({ ...asJudged, rating: null });
  });

  it('fills in nothing where it is about another judgement', () => {
    const row = { performance: '60% GREEN', shortBase: '62.3%%', comment: 'Corrective Action: more.' };
    const cells = aReport(row, {});
    expect(recorded(cells, 'keep', 'rating-mismatch')).toEqual({ ...published, short: null });
  });
});

describe('a rule set', () => {
  it('with a band asks for AMBER where the line asks for RED', () => {
    const near = aReport({ performance: '62% RED', comment: 'Corrective Action: more gardeners.' });
    expect(told(near)).toEqual(['error short-direction-mismatch G3']);
    expect(told(near, { ruleSet: 'flat-band-10' })).toContain('error rating-mismatch F3');
  });
});

import { describe, expect, it } from 'vitest';
import { rowFingerprint } from '../../../shared/checks/decisions/fingerprint.ts';
import { columnForHeading } from '../../../shared/sheet/headings/headingMeaning.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../examples/assessed.ts';

describe('the columns of limits', () => {
  it.each([
    ['Tolerance', 'tolerance'],
    ['2017/18 Tolerance (+/-)', 'tolerance'],
    ['Floor', 'floor'],
    ['Floor Standard', 'floor'],
    ['Floor target', 'floor'],
    ['Amber threshold', 'floor'],
    ['Low target', 'floor'],
    ['Minimum standard 2017/18', 'floor'],
    ['Lower threshold', 'lowerThreshold'],
    ['Upper threshold', 'upperThreshold'],
    ['Max limit', 'upperThreshold'],
    ['High target', 'target'],
    ['Lower is better', 'polarity'],
    ['Variance', null],
  ])('"%s" means %s', (heading, column) => {
    expect(columnForHeading(heading)).toBe(column);
  });
});

/** One indicator a row under the headings of a council that has the column `limit`. */
function sheet(
  limit: string,
  ...rows: readonly (readonly [target: Typed, limit: Typed, performance: Typed])[]
) {
  return aSheet([
    ['Ref', 'Indicator', 'Polarity', '2017/18 Q2 Target', limit, '2017/18 Q2 Performance', 'RAG'],
    ...rows.map(([target, own, performance], index): Typed[] => {
      const [figure, word = ''] = String(typeof performance === 'object' ? '' : performance).split(' ');
      const cell = typeof performance === 'object' ? performance : (figure ?? '');
      return [
        `${index + 1}`,
        `% of parks rated good, ward ${index + 1}`,
        'Bigger is better',
        target,
        own,
        cell,
        word,
      ];
    }),
  ]);
}

const ratings = (cells: ReturnType<typeof sheet>, ruleSet: string) =>
  [...assessed(cells, { ruleSet }).judgements.values()].map(({ rating }) => rating.rating ?? rating.reason);

describe('limits in the sheet', () => {
  it('a tolerance for each indicator, narrative-only ones among them', () => {
    const cells = sheet(
      'Tolerance',
      ['100%', '5%', '95% AMBER'],
      ['100%', '10%', '95% AMBER'],
      ['100%', '2%', '95% RED'],
      ['100%', 'Narrative only', '95% BLUE'],
    );
    expect(ratings(cells, 'per-indicator')).toEqual(['AMBER', 'AMBER', 'RED', 'BLUE']);
    expect(told(cells, { ruleSet: 'per-indicator' }).filter(said => /rating|limit/.test(said))).toEqual([]);
    expect(told(cells, { ruleSet: 'two-state' })).toContain('error rating-mismatch G2');
  });

  it('a floor as a number with a format, rated by what its cell holds', () => {
    const floor = { value: 0.8496, format: '0%' };
    const cells = sheet(
      'Floor',
      ['90%', floor, '84.97% AMBER'],
      ['90%', floor, '84.95% RED'],
      ['90%', floor, '91% GREEN'],
    );
    expect(reportOf(cells).indicators[0]?.texts.floor).toBe('85%');
    expect(ratings(cells, 'floor')).toEqual(['AMBER', 'RED', 'GREEN']);
  });

  it('the two ends of a range', () => {
    const cells = aSheet([
      ['Ref', 'Indicator', 'Lower threshold', 'Upper threshold', '2017/18 Q2 Performance', 'RAG'],
      ['1', '% of parks rated good', '40%', '60%', '50%', 'Green'],
      ['2', '% of paths rated good', '40%', '60%', '61%', 'Red'],
    ]);
    expect(ratings(cells, 'range')).toEqual(['GREEN', 'RED']);
  });

  it('a row that publishes a rating and lacks its limit says that it was not checked', () => {
    const cells = sheet(
      'Floor',
      ['90%', '80%', '85% AMBER'],
      ['90%', '', '85% AMBER'],
      ['90%', '', '91% GREEN'],
    );
    expect(told(cells, { ruleSet: 'floor' }).filter(said => /rating|limit/.test(said))).toEqual([
      'note limit-missing G3',
    ]);
    const [finding] = assessed(cells, { ruleSet: 'floor' }).findings.filter(
      ({ code }) => code === 'limit-missing',
    );
    expect(finding?.message).toBe(
      'The rating could not be checked by the rule set in use (amber between the target and its floor). Not rated: the target is missed, and the indicator has no floor. Give the indicator its floor, or choose the council’s own rule set.',
    );
  });

  it('a limit that cannot be read, or cannot be right, is told on its own cell, and only where it counts', () => {
    const floors = sheet(
      'Floor',
      ['90%', 'eighty', '85% AMBER'],
      ['90%', '95%', '85% AMBER'],
      ['90%', '80%', '85% AMBER'],
    );
    const limits = (cells: typeof floors, ruleSet: string) =>
      told(cells, { ruleSet }).filter(said => said.includes('limit'));
    expect(limits(floors, 'floor')).toEqual(['warning limit-unreadable E2', 'warning limit-unreadable E3']);
    expect(limits(floors, 'flat-band-10')).toEqual([]);
    const tolerances = sheet('Tolerance', ['90%', '5', '85% AMBER'], ['90%', '10%', '85% AMBER']);
    expect(limits(tolerances, 'per-indicator')).toEqual(['warning limit-unreadable E2']);
  });

  it('an earlier decision about a row lapses when its limit changes', () => {
    const before = sheet('Floor', ['90%', '80%', '85% RED']);
    const after = sheet('Floor', ['90%', '79%', '85% RED']);
    const facts = [before, after].map(cells => reportOf(cells).indicators.map(rowFingerprint));
    expect(facts[0]).not.toEqual(facts[1]);
  });
});

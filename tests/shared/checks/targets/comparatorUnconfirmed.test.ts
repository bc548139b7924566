import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a comparator', () => {
  const asked = 'Better than England';
  const row = { annualTarget: asked, target: asked, performance: '70% GREEN', longBase: '72%' };
  const told1 = (comment: string) => told(aReport({ ...row, comment }));
  const england = (value: number) => ({
    comparators: { 1: { value, area: 'England', period: '', source: 'the officer', confirmed: true } },
  });

  it('read in the commentary counts, but a person must confirm it', () => {
    expect(told1('Ahead of England (68%).')).toEqual(['warning comparator-unconfirmed E3']);
    expect(told1('Behind England (72%).')).toContain('error rating-mismatch F3');
  });

  it('that a person confirmed is not reported again', () => {
    expect(told(aReport({ ...row, comment: 'Ahead of England (68%).' }), england(68))).toEqual([]);
  });

  it('that a person typed counts before the commentary', () => {
    const said = told(aReport({ ...row, comment: 'Ahead of England (68%).' }), england(75));
    expect(said).toContain('error rating-mismatch F3');
  });

  it('that nobody gives leaves the row unrated, which is not a mismatch', () => {
    expect(told1('The figures for London are 68%.')).toEqual(['warning comparator-unconfirmed E3']);
  });

  it('equal to the outturn is not beaten', () => {
    expect(told1('Level with England (70%).')).toContain('error rating-mismatch F3');
  });
});

describe('the finding about a comparator, comparator-unconfirmed', () => {
  const asked = 'Better than England';
  const row = { annualTarget: asked, target: asked, performance: '70% GREEN', longBase: '72%' };
  const messages = (changed: ChangedRow) =>
    findingsWith('comparator-unconfirmed', aReport({ ...row, ...changed })).map(({ message }) => message);

  it('asks to confirm the value in the unit of the outturn', () => {
    expect(messages({ comment: 'Ahead of England (68.5%).' })).toEqual([
      'Confirm England’s figure. The target is a comparison with England, and the comment gives 68.5%. Confirm it, or type the right value.',
    ]);
  });

  it('asks to confirm the bare number of a rate', () => {
    const rate = { performance: '190 per 100,000 GREEN', longBase: '180', shortBase: '170' };
    expect(messages({ ...rate, comment: 'Ahead of England (184/100,000).' })[0]).toContain(
      'the comment gives 184. ',
    );
  });

  it('asks to type a value that the comment does not give', () => {
    expect(messages({ comment: 'We are ahead.' })[0]).toMatch(/^Type England’s figure\. /);
  });

  it('is at the annual target where the quarter has none', () => {
    const cells = aReport({ ...row, target: 'N/A', comment: 'Ahead of England (68%).' });
    expect(foundAt('comparator-unconfirmed', cells)).toEqual(['warning D3']);
  });

  it('is silent where nothing was measured', () => {
    expect(messages({ performance: 'N/A', comment: 'Ahead of England (68%).' })).toEqual([]);
  });
});

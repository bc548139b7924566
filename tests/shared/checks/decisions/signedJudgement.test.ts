import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { rowFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { isOpenWarning } from '../../../../shared/checks/finding.ts';
import type { Comparator } from '../../../../shared/target.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, confirmedByName, reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';

const asked = 'Better than England';
const row = { annualTarget: asked, target: asked, performance: '70% GREEN', comment: 'England is at 68%.' };
const england: Comparator = {
  value: 68,
  area: 'England',
  period: '',
  source: 'commentary',
  confirmed: true,
  by: 'Performance officer',
};

const aboutFirstRow = (cells: SheetCells, code: string) => {
  const [indicator] = reportOf(cells).indicators;
  if (!indicator) throw new Error('There is no indicator.');
  return { indicator: '1', code, reason: 'Seen.', by: 'an officer', facts: rowFingerprint(indicator) };
};

describe('a rating that rests on a comparator', () => {
  const cells = aReport(row, {});

  it('is proposed in the check, and signed as not rated until a person confirms the comparator', () => {
    const proposed = assessed(cells);
    expect(proposed.recordedJudgements.get('1')?.rating).toBe('GREEN');
    expect(proposed.headline.all).toMatchObject({ GREEN: 2, notRated: 0 });
    expect(proposed.signed.judgements.get('1')).toEqual({ rating: null, short: 'better', long: 'better' });
    expect(proposed.signed.headline.all).toMatchObject({ GREEN: 1, notRated: 1 });
    expect(proposed.signed.notConfirmed).toEqual(['1']);

    const confirmed = assessed(cells, confirmedByName(cells));
    expect(confirmed.signed.judgements.get('1')?.rating).toBe('GREEN');
    expect(confirmed.signed.notConfirmed).toEqual([]);
  });

  it('is signed where the comparator is the row’s own base, which nobody needs to confirm', () => {
    const than = { annualTarget: 'Better than last quarter', target: 'Better than last quarter' };
    const { signed, judgements } = assessed(aReport({ ...than, performance: '70% GREEN' }));
    expect(judgements.get('1')?.comparator).toMatchObject({ confirmed: true });
    expect(judgements.get('1')?.comparator).not.toHaveProperty('by');
    expect(signed.judgements.get('1')?.rating).toBe('GREEN');
  });

  it('is not signed by a decision about another finding, such as to keep the printed rating', () => {
    const behind = aReport({ ...row, comment: 'England is at 72%.' });
    const overrides = [{ ...aboutFirstRow(behind, 'rating-mismatch'), decision: 'keep' as const }];
    const { recordedJudgements, signed } = assessed(behind, { overrides });
    expect(recordedJudgements.get('1')?.rating).toBe('GREEN');
    expect(signed.judgements.get('1')?.rating).toBeNull();
  });

  it('asks again where the target now compares with another area', () => {
    const london = aReport({ ...row, target: 'Better than London', annualTarget: 'Better than London' });
    expect(assessed(london, { comparators: { 1: england } }).judgements.get('1')?.comparator).toBeNull();
    expect(assessed(cells, { comparators: { 1: england } }).signed.notConfirmed).toEqual([]);
  });
});

describe('the warning about it', () => {
  const cells = aReport(row);
  const open = (decisions: Parameters<typeof assessed>[1]) =>
    assessed(cells, decisions)
      .findings.filter(isOpenWarning)
      .map(({ code }) => code);

  it('is closed by no acknowledgement', () => {
    const acknowledgements = [aboutFirstRow(cells, 'comparator-unconfirmed')];
    expect(open({ acknowledgements })).toEqual(['comparator-unconfirmed']);
    expect(assessed(cells, { acknowledgements }).findings[0]).not.toHaveProperty('acknowledgement');
  });

  it('is closed by the confirmation, or by a named decision not to rate the row', () => {
    expect(open({ comparators: { 1: england } })).toEqual([]);
    const overrides = [{ ...aboutFirstRow(cells, 'comparator-unconfirmed'), decision: 'not-rated' as const }];
    expect(open({ overrides })).toEqual([]);
    expect(assessed(cells, { overrides }).signed.judgements.get('1')?.rating).toBeNull();
  });
});

describe('the published report', () => {
  let cells: SheetCells;
  beforeAll(async () => {
    cells = await theSample();
  });

  it('keeps its 39 ratings and 13 warnings in the check; 3 of the ratings are signed once confirmed', () => {
    const { headline, signed, findings } = assessed(cells);
    expect(headline.all.rated).toBe(39);
    expect(findings.filter(isOpenWarning)).toHaveLength(13);
    expect(signed.notConfirmed).toEqual(['1', 'P16', 'P17']);
    expect(signed.headline.all.rated).toBe(36);
    expect(assessed(cells, confirmedByName(cells)).signed.headline).toEqual(headline);
  });
});

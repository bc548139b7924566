import { describe, expect, it } from 'vitest';
import { decisionFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { type FindingCode, isOpenWarning } from '../../../../shared/checks/finding.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';
import { onRecord } from '../../../examples/recordedBases.ts';

describe('last quarter’s figure beside the record, short-base-differs', () => {
  const found = (row: ChangedRow, recorded: string) =>
    foundAt('short-base-differs', aReport(row), onRecord({ shortBase: recorded }));

  it.each([
    ['64.1%', '64.2%'],
    ['64.1%', '64.2% GREEN'],
    ['62.3%', '62.36%'],
    ['62%', '62.51%'],
    ['1,070', '1,071'],
    ['£1.2m', '£1,250,001'],
    ['0.641', '64.2%'],
    ['14% (Alcohol) 38% (Drugs)', '14% (Alcohol) 39% (Drugs)'],
    ['On Track', 'Off Track'],
    ['62% (Provisional)', '63%'],
    ['62% [r]', '63%'],
    ['72% (2015/16)', '71% (15/16 Results)'],
    ['72% (Q1 17/18)', '71%'],
    ['NEW', '64.1%'],
    ['N/A', '64.1%'],
  ])('is reported for %s where the record has %s', (shortBase, recorded) => {
    expect(found({ shortBase }, recorded)).toEqual(['warning H3']);
  });

  it.each([
    ['64.1%', '64.1% RED'],
    ['62.3%', '62.34%'],
    ['62.34%', '62.3%'],
    ['62%', '62.5%'],
    ['62%', '61.5%'],
    ['220.50 kg', '220.505 kg'],
    ['90%', '90% (exactly 89.82%)'],
    ['89.82%', '90% (exactly 89.82%)'],
    ['1070', '1,070'],
    ['£1.2m', '£1,249,999'],
    ['£1.2m', '£1,200k'],
    ['0.64', '64.3%'],
    ['4 minutes', '3m 45s'],
    ['38% (Drugs) 14% (Alcohol)', '14% (Alcohol) 38% (Drugs)'],
    ['62.3% (Provisional)', '62.3%'],
    ['c. 62%', '62%'],
  ])('is silent where %s is printed for %s', (shortBase, recorded) => {
    expect(found({ shortBase }, recorded)).toEqual([]);
  });

  it.each([
    // Another unit, other parts or only about so much: nothing that could be called another figure.
    ['64.1%', '41 days'],
    ['14% 38%', '14% (Alcohol) 39% (Drugs)'],
    ['c. 62%', '64%'],
    ['On Track', '62%'],
    // A period of its own, on either side: the base is the outturn of the last data period.
    ['71% (2015/16)', '72%'],
    ['71% (2014/15)', '72% (2015/16)'],
    ['71%', '72% (2015/16)'],
    // Left blank, or the record had none.
    ['', '64.2%'],
    ['-', '64.2%'],
    ['64.1%', 'N/A'],
    ['64.1%', 'TBC'],
    ['64.1%', ''],
    ['NEW', 'N/A'],
  ])('is silent where %s cannot be compared with %s', (shortBase, recorded) => {
    expect(found({ shortBase }, recorded)).toEqual([]);
  });

  it('is silent where this quarter repeats the data of the last: its base is the data before', () => {
    const row = { performance: '72% (2015/16)', shortBase: '70%' };
    expect(found(row, '72% (2015/16)')).toEqual([]);
    expect(found({ ...row, performance: '73% (2016/17)' }, '72% (2015/16)')).toEqual(['warning H3']);
  });

  it('is silent on NEW and N/A where this quarter has no outturn either', () => {
    expect(found({ performance: 'N/A', shortArrow: '-', shortBase: 'N/A' }, '64.1%')).toEqual([]);
    expect(found({ performance: 'N/A', shortArrow: '-', shortBase: '64%' }, '65%')).toEqual(['warning H3']);
  });

  it('is silent where nothing was read of the record, or it has no such quarter, revision or row', () => {
    const differing = aReport({ shortBase: '60%' });
    expect(foundAt('short-base-differs', differing)).toEqual([]);
    expect(foundAt('short-base-differs', differing, { recordedBases: null })).toEqual([]);
    const noQuarter = { recordedBases: { shortBase: null, longBase: null } };
    expect(foundAt('short-base-differs', differing, noQuarter)).toEqual([]);
    expect(foundAt('short-base-differs', differing, onRecord({ shortBase: '64%' }, { id: '2' }))).toEqual([]);
  });

  it('is silent where the heading says that the column is of another period', () => {
    const inThird = inQuarter(aReport({ shortBase: '60%' }), 3);
    const options = onRecord({ shortBase: '64.1%' }, { period: '2017/18 Q2' });
    // Its heading names the first quarter, so that the title of the column is what is wrong.
    expect(foundAt('short-base-differs', inThird, options)).toEqual([]);
    const headed = (heading: string) => ({
      ...inThird,
      values: inThird.values.map((row, at) => (at === 0 ? row.with(6, heading) : row)),
    });
    expect(foundAt('short-base-differs', headed('Short Term DOT against 2017/18 (Q2)'), options)).toEqual([
      'warning H3',
    ]);
    expect(foundAt('short-base-differs', headed('Short Term DOT'), options)).toEqual(['warning H3']);
    expect(foundAt('short-base-differs', headed('Short Term DOT against 2016/17 (Q2)'), options)).toEqual([]);
  });

  it('says both figures and the revision, and writes the one on record', () => {
    const [finding] = findingsWith(
      'short-base-differs',
      aReport({ shortBase: '64.1%' }),
      {},
      onRecord({ shortBase: '63.2% RED (exactly 63.21%)' }, { rev: 2 }),
    );
    expect(finding?.message).toBe(
      'Last quarter’s figure is 64.1% here. The record has 63.2% for 2017/18 Q1 (revision 2). Write that figure, or say why it was revised.',
    );
    expect(finding?.repair).toEqual({
      label: 'Write 63.2%',
      writes: [{ cell: { row: 2, column: 7 }, from: '64.1%', to: '63.2%' }],
    });
  });

  it('writes over no formula, and not over the arrow that shares the cell', () => {
    const repairOf = (row: ChangedRow) =>
      findingsWith('short-base-differs', aReport(row), {}, onRecord({ shortBase: '63.2%' }))[0]?.repair;
    const formula = { value: '64.1%', formula: '=B9' };
    expect(repairOf({ shortBase: formula })).toBeUndefined();
    expect(
      repairOf({ shortArrow: '↑ 64.1%', shortBase: '↓', longArrow: '68%', longBase: '' }),
    ).toBeUndefined();
  });

  it('is closed by a person’s reason, of the row’s other base as well only by a reason of its own', () => {
    const cells = aReport({ shortBase: '64.1%' });
    const about = { indicator: '1', code: 'short-base-differs' };
    const facts = decisionFingerprint(reportOf(cells), about) ?? '';
    const acknowledgements = [{ ...about, reason: 'The source was revised.', by: 'A. Officer', facts }];
    const options = onRecord({ shortBase: '63.2%', longBase: '67%' });
    const openIn = (code: FindingCode, sheet = cells) =>
      findingsWith(code, sheet, { acknowledgements }, options).filter(isOpenWarning);
    expect(openIn('short-base-differs')).toEqual([]);
    expect(openIn('long-base-differs')).toHaveLength(1);
    expect(openIn('short-base-differs', aReport({ shortBase: '64.2%' }))).toHaveLength(1);
  });
});

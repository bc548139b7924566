import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('figures with different decimals', () => {
  const found = (row: ChangedRow, onRequest: readonly ['precision-differs'] | [] = []) =>
    foundAt('precision-differs', aReport({ longBase: 'NEW', ...row }), { onRequest });

  it.each([
    [{ performance: '69.44%', shortBase: '69.4%' }],
    [{ performance: '66%', shortBase: '65.8%' }],
    [{ performance: '4.25 days', shortBase: '4.3 days' }],
    [{ performance: '66.2%', shortBase: 'NEW', longBase: '66%' }],
  ])('are reported where the decimals alone make the arrow: %o', row => {
    expect(found(row)).toEqual(['warning F3']);
  });

  it.each([
    [{ performance: '23.23%', shortBase: '21.9%' }],
    [{ performance: '93.6%', shortBase: '90%' }],
    [{ performance: '235.65 kg per head', shortBase: '118.4 kg per head' }],
    [{ performance: '7%', shortBase: 'N/A', longBase: '9.8%' }],
  ])('are noted on request where the arrow stays: %o', row => {
    expect(found(row)).toEqual([]);
    expect(found(row, ['precision-differs'])).toEqual(['note F3']);
  });

  it.each([
    [{ performance: '69.4%', shortBase: '69.5%' }],
    [{ performance: '1,070', shortBase: '917' }],
    [{ performance: '66.2%', shortBase: 'N/A' }],
    [{ performance: 'On Track', shortBase: 'On Track' }],
  ])('are silent where the decimals are the same: %o', row => {
    expect(found(row, ['precision-differs'])).toEqual([]);
  });

  it.each([
    [
      { performance: '66.2%', shortBase: '60%', longBase: '66%' },
      '66.2% is compared with 66%, which has fewer decimals. With the same decimals the arrow would be →, not ↑. Print both with the same decimals.',
    ],
    [
      { performance: '66%', shortBase: '65.8%' },
      '66% is compared with 65.8%, which has more decimals. With the same decimals the arrow would be →, not ↑. Print both with the same decimals.',
    ],
    [
      { performance: '93.6%', shortBase: '90%' },
      '93.6% is compared with 90%, which has fewer decimals. Print both with the same decimals.',
    ],
    [
      { performance: '94%', shortBase: '90.5%' },
      '94% is compared with 90.5%, which has more decimals. Print both with the same decimals.',
    ],
  ])('are told with both figures: %o', (row, message) => {
    const cells = aReport({ longBase: 'NEW', ...row });
    const options = { onRequest: ['precision-differs'] } as const;
    expect(findingsWith('precision-differs', cells, {}, options).map(finding => finding.message)).toEqual([
      message,
    ]);
  });

  it('are silent for a number typed without a format, which was not rounded', () => {
    expect(found({ performance: '4.9', shortBase: 5 })).toEqual([]);
  });
});

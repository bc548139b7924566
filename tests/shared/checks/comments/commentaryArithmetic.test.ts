import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { foundAt } from '../../../examples/foundAt.ts';
import { itAccepts, messagesOf, SHARE } from '../commentary/commentCases.ts';

describe('numbers that claim nothing', () => {
  itAccepts(
    [SHARE, 'By 30 September 2017 we will have 2 wardens; 65 staff aged 16-18 (50%) are trained.'],
    [SHARE, 'Call 01708 434343 before 5pm. 24/7 support. Budget £1.2m over 3 years.'],
    [SHARE, 'Section 106 funds of £20,000 were released on 30/09/2017, for key stage 4 and 5.'],
    [SHARE, '17 of 100 places were taken by one school and 22 by another.'],
    [
      SHARE,
      'Nationally the rate fell from 1,204 to 1,150, and 34/90 of those in the north were seen in a week.',
    ],
  );
});

describe('the finding about a comment', () => {
  it('names the figures, what they come to and what to do', () => {
    expect(messagesOf(SHARE, '3 parks by letter and 9 parks by telephone, an outturn of 66.2%.')).toEqual([
      'The comment’s figures do not agree. 3 + 9 = 12. 12 cannot be 66.2% of any whole number: 12 of 18 is 66.7%, 12 of 19 is 63.2%. Correct the comment, or the figure that it describes.',
    ]);
    expect(messagesOf(SHARE, 'To date 276 carers have been seen, of whom 140 (57.0%) were helped.')).toEqual([
      'The comment’s figures do not agree. 140 is 50.7% of 276, but the comment says 57.0%. Correct the comment, or the figure that it describes.',
    ]);
  });

  it('is one finding however much is wrong', () => {
    expect(messagesOf(SHARE, '3 + 9 = 13. 4 + 4 = 9. 87/135 (99%).')).toEqual([
      'The comment’s figures do not agree. "3 + 9 = 13" comes to 12. "4 + 4 = 9" comes to 8. "87/135" is 64.4% (87 divided by 135), but the comment says 99%. Correct the comment, or the figure that it describes.',
    ]);
  });

  it('compares a comment that several rows share with its own figures alone', () => {
    const shared = (comment: string): SheetCells => ({
      ...aReport({ lineNo: 'Survey', comment }, { lineNo: '', comment: '' }),
      merges: [{ row: 2, column: 0, rows: 2, columns: 1 }],
    });
    expect(foundAt('commentary-arithmetic', aReport({ comment: 'The outturn is 70.2%.' }))).toEqual([
      'warning K3',
    ]);
    expect(foundAt('commentary-arithmetic', shared('The outturn is 70.2%.'))).toEqual([]);
    expect(foundAt('commentary-arithmetic', shared('3 + 9 = 13.'))).toEqual(['warning K3']);
  });

  it('keeps markup and formulas as the text that they are', () => {
    expect(messagesOf(SHARE, '<b>3 + 9 = 13</b> =1+1')).toHaveLength(1);
  });
});

describe('commentary-arithmetic', () => {
  const found = (comment: string) => foundAt('commentary-arithmetic', aReport({ comment }));

  it('is a warning at the comment', () => {
    expect(found('3 + 9 = 13.')).toEqual(['warning K3']);
    expect(found('3 + 9 = 12.')).toEqual([]);
  });

  it('shows three claims at most', () => {
    const [message = ''] = messagesOf(SHARE, '1 + 1 = 3. 2 + 2 = 5. 3 + 3 = 7. 4 + 4 = 9.');
    expect(message.match(/comes to/g)).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import type { Repair } from '../../../shared/checks/check.ts';
import { aReport, aSheet, COLUMNS, HEADINGS, withCell } from '../../examples/aReport.ts';
import { assessed, told } from '../../examples/assessed.ts';

const ACTION = 'Corrective action: a second team.';

/** Ratings in a column of their own, and an arrow beside them. */
const scorecard = (rag: string, arrow = '↑') =>
  aSheet([
    [
      'Ref',
      'Measure',
      'Polarity',
      'Q3 2018/19 Target',
      'Q3 2018/19 Actual',
      'RAG',
      'DOT',
      'Last quarter',
      'Comments',
    ],
    ['1', 'Calls answered in a minute', 'Higher', 5, 6, rag, arrow, 5, ACTION],
    ['2', 'Letters answered in a week', 'Higher', 5, 6, 'Green', '↑', 5, ACTION],
  ]);

const shifted = aSheet([
  COLUMNS.map(column => HEADINGS[column]),
  [
    '1',
    '% of parks',
    'Bigger is better',
    '65%',
    '65%',
    '66.2% GREEN',
    '↑ 64.1%',
    '↓',
    '68%',
    'Better.',
    'Parks',
    '',
  ],
  [
    '2',
    '% of ponds',
    'Bigger is better',
    '65%',
    '65%',
    '66.2% GREEN',
    '↑',
    '64.1%',
    '↓',
    '68%',
    'Better.',
    'Parks',
  ],
]);

const written = (cells: SheetCells, { writes }: Repair): SheetCells =>
  writes.reduce((done, { cell, to }) => withCell(done, cell.row, cell.column, to), cells);

describe('a repair', () => {
  it.each<readonly [string, string, SheetCells]>([
    ['a wrong rating word', 'rating-mismatch', aReport({ performance: '66.2% RED', comment: ACTION })],
    ['a rating word left out', 'rating-mismatch', aReport({ performance: '66.2%' }, {})],
    ['a rating word in front', 'rating-mismatch', aReport({ performance: 'RED: 66.2%', comment: ACTION })],
    [
      'a rating word in brackets',
      'rating-mismatch',
      aReport({ performance: '66.2% (RED)', comment: ACTION }),
    ],
    ['a wrong word in a column of ratings', 'rating-mismatch', scorecard('Red')],
    ['an empty cell in a column of ratings', 'rating-mismatch', scorecard('')],
    ['a wrong short arrow', 'short-direction-mismatch', aReport({ shortArrow: '→' })],
    ['a short arrow left out', 'short-direction-mismatch', aReport({ shortArrow: '' }, {})],
    ['a wrong long arrow', 'long-direction-mismatch', aReport({ longArrow: '↑' })],
    ['a row out of step', 'row-shifted', shifted],
    ['codes in a comment', 'html-residue', aReport({ comment: '<p>Better &amp; better.</p>' })],
    ['codes in a service', 'html-residue', aReport({ services: '<ul><li>Parks</li></ul>' })],
    [
      'codes in both',
      'html-residue',
      aReport({ comment: '<b>Better</b>', services: 'Parks&nbsp;&amp; Ponds' }),
    ],
  ])('of %s removes its finding, and causes no other', (_, code, cells) => {
    const before = told(cells);
    const repairs = assessed(cells).findings.flatMap(({ repair }) => repair ?? []);
    expect(repairs).toHaveLength(1);
    expect(before.filter(finding => finding.includes(code))).toHaveLength(1);
    expect(told(written(cells, repairs[0] as Repair))).toEqual(
      before.filter(finding => !finding.includes(code)),
    );
  });

  it.each<readonly [string, SheetCells]>([
    ['an arrow that shares its cell', aReport({ shortArrow: '→ 64.1%', shortBase: '' })],
    ['a row out of step with no room to move', withCell(shifted, 1, 11, 'Something else')],
  ])('is not offered for %s', (_, cells) => {
    const { findings } = assessed(cells);
    expect(findings.map(({ repair }) => repair)).toEqual([undefined]);
  });

  it.each([
    ['Red', 'Green'],
    ['R', 'G'],
    ['RED', 'GREEN'],
    ['', 'GREEN'],
  ])('writes a rating as the column writes it: "%s" becomes "%s"', (from, to) => {
    const [finding] = assessed(scorecard(from)).findings;
    expect(finding?.repair?.writes).toEqual([{ cell: { row: 1, column: 5 }, from, to }]);
  });

  it.each<readonly [string, SheetCells]>([
    ['a rating', withCell(scorecard('Red'), 1, 5, { value: 'Red', formula: '=IF(E2<D2,"Green","Red")' })],
    ['an arrow', withCell(scorecard('Green', '↓'), 1, 6, { value: '↓', formula: '=IF(E2>H2,"↓","↑")' })],
    ['a comment', aReport({ comment: { value: '<p>Better</p>', formula: '=Notes!A1' } })],
    ['a fact of a row out of step', withCell(shifted, 1, 9, { value: 'Better.', formula: '=Notes!A1' })],
  ])('is not offered over a formula that calculates %s', (_, cells) => {
    const { findings } = assessed(cells);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.repair).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

/** A report whose first two rows share one cell of this column. */
const sharing = (column: number, ...rows: readonly ChangedRow[]) => ({
  ...aReport(...rows),
  merges: [{ row: 2, column, rows: 2, columns: 1 }],
});
const [TITLE, TARGET, COMMENT] = [1, 4, 10];

describe('a comment that is merged over two numbered rows', () => {
  it('is compared with its own figures alone, and once', () => {
    const comment = 'The outturn was 66.2%, against a target of 65%. 87 of 135 (66.2%) are parks.';
    const other = { performance: '50% RED', target: '60%', comment: '' };
    expect(foundAt('commentary-arithmetic', sharing(COMMENT, { comment }, other))).toEqual(['warning K3']);
  });

  it('is missed once', () => {
    const blank = { comment: '' };
    expect(foundAt('comment-missing', sharing(COMMENT, blank, blank, {}, {}, {}, {}, {}, {}))).toEqual([
      'note K3',
    ]);
  });

  it('is asked once for the corrective action of both', () => {
    const red = { performance: '60% RED' };
    const other = { ...red, comment: 'Corrective Action: the beds are replanted.' };
    const cells = sharing(COMMENT, red, { ...red, comment: '' }, other, other);
    expect(foundAt('corrective-action-missing', cells)).toEqual(['warning K3']);
  });

  it('loses its codes where it is written', () => {
    const comment = '<p>More parks are rated as good.</p>';
    expect(foundAt('html-residue', sharing(COMMENT, { comment }, { comment: '' }))).toEqual(['note K3']);
  });
});

it('two rows with one merged title have no title twice', () => {
  expect(foundAt('title-duplicate', sharing(TITLE, {}, { title: '' }))).toEqual([]);
});

it('a merged target counts in both rows with every digit that it holds', () => {
  const target = { value: 0.6549, format: '0%' };
  const { indicators } = reportOf(sharing(TARGET, { target }, { target: '' }));
  expect(indicators.map(({ cells }) => cells.target?.row)).toEqual([2, 2]);
  expect(indicators[1]?.target).toEqual(indicators[0]?.target);
});

it('a cell that is merged with the section above it is each row’s own', () => {
  const cells = {
    ...aReport({ comment: '' }, {}, {}, {}),
    merges: [{ row: 1, column: COMMENT, rows: 2, columns: 1 }],
  };
  expect(foundAt('comment-missing', cells)).toEqual(['note K3']);
});

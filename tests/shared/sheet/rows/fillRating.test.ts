import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { RATING_TINTS } from '../../../../shared/sheet/plan/ratingLooks.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../../examples/assessed.ts';

const PERFORMANCE = 5;
const GREEN = '#00b050';
const RED = '#ff0000';

/** Rows of a clean report whose performance is a number, each with its cell's fill. */
const filled = (...rows: readonly (readonly [value: number, fill: string])[]) => {
  const cells = aReport(...rows.map(([value]) => ({ performance: { value, format: '0.0%' } })));
  return {
    ...cells,
    fills: cells.values.map((row, r) =>
      row.map((_, column) => (column === PERFORMANCE ? (rows[r - 2]?.[1] ?? '') : '')),
    ),
  };
};
const publishedIn = (cells: ReturnType<typeof filled>) =>
  reportOf(cells).indicators.map(({ published }) => published.rating);

describe('a rating that only the fill gives', () => {
  it.each([
    [GREEN, RED],
    ['#92d050', '#c00000'],
    ['#c6efce', '#ffc7ce'],
    ['#70ad47', '#f8696b'],
  ])('is read: %s and %s', (green, red) => {
    expect(publishedIn(filled([0.662, green], [0.662, red]))).toEqual(['GREEN', 'RED']);
  });

  it.each(['#ffc000', '#ffff00', '#ffeb9c', '#ed7d31'])('is AMBER in %s beside others', amber => {
    expect(publishedIn(filled([0.662, GREEN], [0.662, amber]))).toEqual(['GREEN', 'AMBER']);
  });

  it.each(['', '#ffffff', '#d9d9d9', '#000000', '#5b9bd5', '#7030a0', '#fffdf5', 'red'])(
    'is none in "%s"',
    fill => {
      expect(publishedIn(filled([0.662, GREEN], [0.662, RED], [0.662, fill]))[2]).toBeNull();
    },
  );

  it('is none where a whole column is picked out in one pale colour, or one row from end to end', () => {
    expect(publishedIn(filled([0.662, '#e2efda'], [0.662, '#e2efda']))).toEqual([null, null]);
    expect(publishedIn(filled([0.662, '#ffff00'], [0.662, '#ffff00']))).toEqual([null, null]);
    const cells = filled([0.662, GREEN], [0.662, RED]);
    const banded = { ...cells, fills: cells.fills.map((row, r) => (r === 3 ? row.map(() => RED) : row)) };
    expect(publishedIn(banded)).toEqual(['GREEN', null]);
  });

  it('is told where the rules say otherwise, at its cell and without a repair that writes a word', () => {
    const { findings } = assessed(filled([0.662, GREEN], [0.662, RED]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'rating-mismatch', cell: { row: 3, column: PERFORMANCE } });
    expect(findings[0]?.message).toContain('The fill says RED.');
    expect(findings[0]?.repair ?? null).toBeNull();
  });

  it('may also be in its own column of empty cells', () => {
    const cells = aReport({ performance: '66.2%', services: '' }, { performance: '60%', services: '' });
    const values = cells.values.map((row, r) => row.with(11, r === 0 ? 'RAG' : ''));
    const fills = values.map((row, r) =>
      row.map((_, c) => (c === 11 && r > 1 ? ([GREEN, RED][r - 2] ?? '') : '')),
    );
    expect(reportOf({ ...cells, values, fills }).indicators.map(({ published }) => published.rating)).toEqual(
      ['GREEN', 'RED'],
    );
  });

  it('is not a rating where other rows have a word and this cell could hold one', () => {
    const cells = aReport({ performance: '66.2%' }, {});
    const fills = cells.values.map((row, r) => row.map((_, c) => (c === PERFORMANCE && r > 1 ? GREEN : '')));
    expect(told({ ...cells, fills })).toEqual(['error rating-mismatch F3']);
  });

  it('never contradicts a word', () => {
    const cells = aReport({}, {});
    const fills = cells.values.map((row, r) => row.map((_, c) => (c === PERFORMANCE && r > 1 ? RED : '')));
    expect(told({ ...cells, fills })).toEqual([]);
  });
});

describe('formatting a report that is rated by fill', () => {
  const looksAt = (cells: ReturnType<typeof filled>, row: number) =>
    formatPlan({
      report: reportOf(cells),
      cells,
      ratings: new Map([...assessed(cells).recordedJudgements].map(([id, { rating }]) => [id, rating])),
    })
      .looks.filter(
        ({ range, look }) =>
          look.fontColour !== undefined &&
          range.column === PERFORMANCE &&
          range.row <= row &&
          row < range.row + range.rows,
      )
      .map(({ look }) => look.fill);

  it('paints the current rating and leaves a fill that differs, so that it is still reported', () => {
    const cells = filled([0.662, GREEN], [0.662, RED]);
    expect(looksAt(cells, 2)).toEqual([RATING_TINTS.GREEN.fill]);
    expect(looksAt(cells, 3)).toEqual([]);
  });

  it('is painted again where the figure changes: our own paint is not a person’s decision', () => {
    const cells = filled([0.602, RATING_TINTS.GREEN.fill], [0.662, RATING_TINTS.GREEN.fill]);
    expect(told(cells).filter(text => text.includes('rating'))).toEqual([]);
    expect(looksAt(cells, 2)).toEqual([RATING_TINTS.RED.fill]);
  });
});

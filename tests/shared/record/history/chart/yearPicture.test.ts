import { describe, expect, it } from 'vitest';
import { isText } from '../../../../../shared/record/history/chart/marks.ts';
import { labelWidth } from '../../../../../shared/record/history/chart/placeLabels.ts';
import { yearPicture } from '../../../../../shared/record/history/chart/yearPicture.ts';
import type { JudgedLine } from '../../../../../shared/record/history/judgeLine.ts';
import { yearTable, yearTexts } from '../../../../../shared/record/history/yearTable.ts';
import { aStretch, judgedSeries, judgedValues, quarterly } from '../aSeries.ts';

const SIZE = { width: 288, height: 200 };

function pictureOf({ line, judgement }: JudgedLine) {
  const picture = yearPicture(line, judgement, SIZE);
  if (!picture) throw new Error('Nothing was drawn.');
  return picture;
}

const strokesOf = (one: JudgedLine): number[] =>
  pictureOf(one).marks.flatMap(mark =>
    !isText(mark) && mark.stroke === 'line' ? [mark.d.match(/[ML]/g)?.length ?? 0] : [],
  );

describe('the same quarter of each year side by side', () => {
  it('groups the figures by quarter, each group oldest first', () => {
    const { points } = pictureOf(judgedValues([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(points.map(({ period }) => period)).toEqual(
      ['Q1', 'Q2', 'Q3', 'Q4'].flatMap(quarter => [`2007/08 ${quarter}`, `2008/09 ${quarter}`]),
    );
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('leads a line from a year to the next, and never over a year without a figure', () => {
    const threeYears = [1, 2, 3, 4, 5, null, 7, 8, 9, 10, 11, 12];
    expect(strokesOf(judgedValues(threeYears))).toEqual([3, 3, 3]);
  });

  it('leads no line to a year that is measured differently', () => {
    const [a, b, c, d, e, f, g, h] = quarterly([1, 2, 3, 4, 5, 6, 7, 8]) as never[];
    const redefined = aStretch([g, h] as never, { begins: 'redefined', uid: 'b' });
    const line = judgedSeries([aStretch([a, b, c, d, e, f] as never), redefined]);
    expect(strokesOf(line)).toEqual([2, 2]);
  });

  it('draws nothing where all figures are of one year, or where a year is one period', () => {
    const { line, judgement } = judgedValues([1, 2, 3, 4]);
    expect([yearPicture(line, judgement, SIZE), yearTable(line)]).toEqual([null, null]);
    const years = [1, 2].map(value => ({ period: `200${value}/0${value + 1}`, printed: `${value}`, value }));
    const yearly = judgedSeries([aStretch(years)]);
    expect(yearPicture(yearly.line, yearly.judgement, SIZE)).toBe(null);
  });

  it('keeps its texts apart with twenty years', () => {
    const line = judgedValues(Array.from({ length: 80 }, (_, index) => 1000 + ((index * 37) % 50)));
    const texts = pictureOf(line).marks.filter(isText);
    const boxes = texts.map(({ text, x, y, anchor }) => {
      const width = labelWidth(text);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 12, bottom: y + 4 };
    });
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect([texts.length > 8, overlaps]).toEqual([true, []]);
  });
});

describe('the table of years', () => {
  it('has a year in each row, latest first, and a cell for each quarter', () => {
    const { line } = judgedValues([1, 2, 3, 4, 5, null], index => ({ rating: index > 3 ? 'RED' : 'GREEN' }));
    const table = yearTable(line);
    expect(table?.columns).toEqual(['Year', 'Q1', 'Q2', 'Q3', 'Q4']);
    expect(
      table?.rows.map(({ year, cells }) => [year, cells.map(cell => cell && [cell.text, cell.rating])]),
    ).toEqual([
      ['2008/09', [['5', 'RED'], null, null, null]],
      [
        '2007/08',
        [
          ['1', 'GREEN'],
          ['2', 'GREEN'],
          ['3', 'GREEN'],
          ['4', 'GREEN'],
        ],
      ],
    ]);
  });

  it('shows a count from April as its period alone, and says so', () => {
    const points = quarterly([300, 610, 900, 1200, 310, 640], index => ({ alone: index * 10 }));
    const { line } = judgedSeries([aStretch(points, { kind: 'cumulative' })]);
    expect(yearTable(line)?.rows[0]?.cells.map(cell => cell?.text)).toEqual([
      '40',
      '50',
      undefined,
      undefined,
    ]);
    expect(yearTexts(line, true)).toEqual([
      'Each part of the year from 2007/08 to 2008/09, oldest on the left.',
      'Q1: 0 in 2007/08, 40 in 2008/09.',
      'Q2: 10 in 2007/08, 50 in 2008/09.',
      'Counts from April are drawn as each period alone, so their targets are in the table only.',
    ]);
  });
});

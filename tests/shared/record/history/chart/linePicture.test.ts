import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePicture } from '../../../../../shared/record/history/chart/linePicture.ts';
import { isText, type Mark } from '../../../../../shared/record/history/chart/marks.ts';
import { pictureFile, pictureSvg } from '../../../../../shared/record/history/chart/pictureSvg.ts';
import type { JudgedLine } from '../../../../../shared/record/history/judgeLine.ts';
import { aStretch, judgedSeries, judgedValues, quarterly } from '../aSeries.ts';

const SIZE = { width: 288, height: 200 };

function pictureOf({ line, judgement }: JudgedLine, size = SIZE) {
  const picture = linePicture(line, judgement, size);
  if (!picture) throw new Error('Nothing was drawn.');
  return picture;
}

const marksIn = (one: JudgedLine, stroke: string): string[] =>
  pictureOf(one).marks.flatMap((mark: Mark) => (!isText(mark) && mark.stroke === stroke ? [mark.d] : []));

/** How many figures each stroke of the line goes through. */
const strokesOf = (one: JudgedLine): number[] =>
  marksIn(one, 'line').map(path => path.match(/[ML]/g)?.length ?? 0);

const textsOf = (one: JudgedLine): string[] =>
  pictureOf(one).marks.flatMap(mark => (isText(mark) ? [mark.text] : []));

describe('the line of a picture', () => {
  it('ends at a missing quarter and begins again after it', () => {
    expect(strokesOf(judgedValues([1, 2, 3, null, 5, 6]))).toEqual([3, 2]);
  });

  it('ends at a quarter whose figure is not known, at another unit and at a redefinition', () => {
    const [a, b, c, d] = quarterly([5, 6, 7, 8]) as [never, never, never, never];
    const unknown = { period: '2007/08 Q3', printed: 'N/A' };
    expect(strokesOf(judgedSeries([aStretch([a, b, unknown, d])]))).toEqual([2]);
    const redefined = aStretch([c, d], { begins: 'redefined', uid: 'b' });
    expect(strokesOf(judgedSeries([aStretch([a, b]), redefined]))).toEqual([2, 2]);
    const inPercent = quarterly([5, 6, 7, 8], index => (index < 2 ? {} : { unit: '%' }));
    expect(strokesOf(judgedSeries([aStretch(inPercent)]))).toEqual([2]);
    expect(pictureOf(judgedSeries([aStretch(inPercent)])).points).toHaveLength(2);
  });

  it('goes on through a new name and a new marking, but not between a quarter and a rolling year', () => {
    const [a, b, c, d] = quarterly([5, 6, 7, 8]) as [never, never, never, never];
    const then = (changes: object) => judgedSeries([aStretch([a, b]), aStretch([c, d], changes)]);
    expect(strokesOf(then({ begins: 'renamed', title: 'Parks' }))).toEqual([4]);
    expect(strokesOf(then({ begins: 'relabelled', kind: 'snapshot' }))).toEqual([4]);
    expect(strokesOf(then({ begins: 'relabelled', kind: 'rolling' }))).toEqual([2, 2]);
  });

  it('is of the period alone where a count from April is known alone, and of nothing where it is not', () => {
    const counted = quarterly([10, 25, 45], index => [{}, { alone: 15 }, { alone: null }][index] ?? {});
    const picture = pictureOf(judgedSeries([aStretch(counted, { kind: 'cumulative' })]));
    expect(picture.points.map(({ period }) => period)).toEqual(['2007/08 Q1', '2007/08 Q2']);
    expect(textsOf(judgedSeries([aStretch(counted, { kind: 'cumulative' })]))).toContain('15');
  });

  it('keeps months and quarters apart, and draws the length with more figures', () => {
    const months = ['April 2007', 'May 2007', 'June 2007'].map(period => ({
      period,
      printed: '3',
      value: 3,
    }));
    const both = judgedSeries([aStretch([...months, ...quarterly([9, 9])])]);
    expect(pictureOf(both).points.map(({ period }) => period)).toEqual([
      'April 2007',
      'May 2007',
      'June 2007',
    ]);
    expect(both.line.others).toBe(2);
  });
});

describe('the targets of a picture', () => {
  it('are steps, joined from one period to the next and never across a missing one', () => {
    const stepped = judgedValues([50, 51, 52, null, 54], index => ({ aim: index < 2 ? 60 : 65 }));
    expect(marksIn(stepped, 'target').map(path => path.replace(/[\d.,]/g, ''))).toEqual(['MHVHVH', 'MH']);
  });

  it('of a count from April are not held against a period alone', () => {
    const counted = quarterly([10, 25], index => ({ aim: 20, ...(index === 1 && { alone: 15 }) }));
    expect(marksIn(judgedSeries([aStretch(counted, { kind: 'cumulative' })]), 'target')).toEqual([]);
  });
});

describe('the points of a picture', () => {
  const shapes = (one: JudgedLine): number[] => pictureOf(one).points.map(({ marks }) => marks.length);

  it('have another shape for each rating, hollow where provisional, with a ring where unusual', () => {
    const ratings = ['GREEN', 'AMBER', 'RED', 'BLUE', 'YELLOW'] as const;
    const rated = pictureOf(
      judgedValues([5, 5, 5, 5, 5], index => ({ rating: ratings[index] as (typeof ratings)[number] })),
    );
    const outlines = rated.points.map(({ marks }) => marks.at(-1)?.d.replace(/[\d.,-]/g, ''));
    const kinds = new Set(rated.points.map(({ marks, x, y }) => relative(marks.at(-1)?.d ?? '', x, y)));
    expect(outlines[0]).toBe('MAAZ');
    expect(kinds.size).toBe(5);
    const [hollow] = pictureOf(judgedValues([5], () => ({ rating: 'RED', provisional: true }))).points;
    expect(hollow?.marks.at(-1)).toMatchObject({ stroke: 'RED', fill: 'ground' });
    const jump = judgedValues([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    expect(shapes(jump)).toEqual([1, 1, 1, 1, 2, ...Array.from({ length: 13 }, () => 1)]);
  });

  it('say the figure, the target, the rating, the direction, the revision and the gap in words', () => {
    const said = judgedValues([64, null, 62.5], index =>
      index === 0
        ? {}
        : {
            printed: '62.5% (Provisional)',
            unit: '%',
            target: '65%',
            aim: 65,
            rating: 'RED',
            short: 'worse',
            provisional: true,
            first: { printed: '63%' },
          },
    );
    expect(pictureOf(said).points.at(-1)?.text).toBe(
      '2007/08 Q3: 62.5% (Provisional). Target 65%. Rated RED. Worse than the period before. Provisional. Revised: first published as 63%. No line leads here: there is no figure for the period before.',
    );
  });

  it('of a milestone are a strip of its ratings', () => {
    const points = quarterly([1, 2, 3]).map(({ period }, index) => ({
      period,
      printed: index === 1 ? 'Off Track' : 'On Track',
      rating: index === 1 ? ('RED' as const) : ('GREEN' as const),
    }));
    const strip = pictureOf(judgedSeries([aStretch(points)], { polarity: 'none' }));
    expect(strip.points.map(({ marks }) => marks[0]?.fill)).toEqual(['GREEN', 'RED', 'GREEN']);
    expect(strip.height).toBeLessThan(80);
    const bare = judgedSeries([aStretch([{ period: '2007/08 Q1', printed: 'N/A' }])]);
    expect(linePicture(bare.line, bare.judgement, SIZE)).toBeNull();
  });
});

const relative = (path: string, x: number, y: number): string =>
  path.replace(
    /(-?[\d.]+),(-?[\d.]+)(?=[LZ])/g,
    (_, right, down) => `${Math.round(right - x)},${Math.round(down - y)}`,
  );

describe('the axis of a picture', () => {
  it('begins at 0 where the figures are not far from it, and is marked as broken where it does not', () => {
    expect(pictureOf(judgedValues([4, 9, 6])).isFromZero).toBe(true);
    expect(pictureOf(judgedValues([94, 96, 95])).isFromZero).toBe(false);
    expect(textsOf(judgedValues([4, 9, 6]))).toContain('0');
    expect(pictureOf(judgedValues([-0.1, 0.2])).isFromZero).toBe(true);
    expect(pictureOf(judgedValues([-120, -110])).isFromZero).toBe(false);
  });

  it('fits figures that differ by less than can be printed, and the smallest of numbers', () => {
    for (const values of [[2.5e-323], [1e6, 1e6 + 1e-10], [0], [-3, -3]]) {
      for (const { y } of pictureOf(judgedValues(values)).points)
        expect(y >= 0 && y <= SIZE.height).toBe(true);
    }
  });

  it('has the first and the last period, and the figures that readers look for', () => {
    const texts = textsOf(judgedValues([61, 70, 55, 62]));
    for (const text of ['2007/08 Q1', '2007/08 Q4', '61', '70', '55', '62']) expect(texts).toContain(text);
  });
});

describe('every picture', () => {
  const anyValues = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 4 }), {
    minLength: 1,
    maxLength: 90,
  });

  it('has its points inside, draws the larger figure higher, and bridges no gap', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 288, max: 900 }), (values, width) => {
        fc.pre(values.some(value => value !== null));
        const one = judgedValues(values);
        const { points, height } = pictureOf(one, { width, height: 220 });
        const known = values.filter(value => value !== null);
        expect(points).toHaveLength(known.length);
        points.forEach(({ x, y }, index) => {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
          const [before, value, earlier] = [known[index - 1], known[index], points[index - 1]];
          if (before !== undefined && value !== undefined && earlier && value > before) {
            expect(y).toBeLessThanOrEqual(earlier.y);
          }
        });
        const drawn = strokesOf(one).reduce((sum, length) => sum + length - 1, 0);
        const joined = values.filter(
          (value, index) => value !== null && (values[index - 1] ?? null) !== null,
        );
        expect(drawn).toBe(joined.length);
      }),
      { numRuns: 60 },
    );
  });

  it('as text has no markup of a title or of a cell, and says what it is', () => {
    const hostile = '<script>alert(1)</script>"&';
    const one = judgedValues([1, 2, 3], () => ({ printed: hostile, target: hostile }));
    const colourOf = () => 'red';
    const svg = pictureSvg(pictureOf(one), { description: hostile, colourOf });
    const file = pictureFile(pictureOf(one), { title: hostile, description: hostile });
    for (const text of [svg, file]) {
      expect(text).not.toContain('<script');
      expect(text).toContain('aria-label="&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"');
    }
    expect(svg.match(/<title>/g)).toHaveLength(3);
    expect(file).not.toContain('var(');
  });
});

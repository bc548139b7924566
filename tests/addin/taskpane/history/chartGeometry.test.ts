import { describe, expect, it } from 'vitest';
import { chartGeometry, monthsToEnd } from '../../../../addin/taskpane/history/chartGeometry.ts';
import type { HistoryPoint } from '../../../../shared/record/contract/indicators.ts';

const point = (period: string, quarterAlone: number | null): HistoryPoint => ({
  report: 'corporate',
  period,
  rev: 1,
  title: 'Parks',
  printed: String(quarterAlone),
  value: quarterAlone,
  quarterAlone,
  unit: '',
  kind: 'unmarked',
  target: 'N/A',
  rating: null,
});

const plotted = (...points: HistoryPoint[]) => {
  const drawn = chartGeometry([{ points }]);
  if (!drawn) throw new Error('Nothing was drawn.');
  return drawn;
};

describe('the chart of an indicator', () => {
  it('draws nothing where no figure is known', () => {
    expect(chartGeometry([{ points: [point('2017/18 Q2', null)] }])).toBeNull();
  });

  it('leaves out a quarter whose figure is not known, and never draws it as 0', () => {
    const drawn = plotted(point('2017/18 Q1', 5), point('2017/18 Q2', null), point('2017/18 Q3', 7));
    expect(drawn.points.map(({ value }) => value)).toEqual([5, 7]);
  });

  it('draws no figure in another unit than the latest: 157 per 100,000 cannot share a scale with 94%', () => {
    const drawn = plotted(
      { ...point('2016/17 Q2', 157), unit: 'per 100,000 population' },
      { ...point('2017/18 Q1', 96), unit: '%' },
      { ...point('2017/18 Q2', 94), unit: '%' },
    );
    expect(drawn.points.map(({ value }) => value)).toEqual([96, 94]);
  });

  it('draws months and quarters of one indicator apart: the line is of the length with more figures', () => {
    const quarters = [point('2016/17 Q4', 300), point('2017/18 Q1', 310), point('2017/18', 1200)];
    const months = [point('April 2017', 100), point('May 2017', 105), point('June 2017', 105)];
    const drawn = plotted(...quarters.slice(0, 1), ...months, ...quarters.slice(1));
    expect(drawn.points.map(({ value }) => value)).toEqual([100, 105, 105]);
    const [a, b, c] = drawn.points.map(({ x }) => x) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b);
    expect(plotted(...quarters, ...months.slice(0, 1)).points.map(({ value }) => value)).toEqual([300, 310]);
  });

  it('spaces quarters by the time between them', () => {
    const drawn = plotted(point('2016/17 Q2', 1), point('2017/18 Q1', 2), point('2017/18 Q2', 3));
    const [a, b, c] = drawn.points.map(({ x }) => x) as [number, number, number];
    expect((b - a) / (c - b)).toBeCloseTo(3);
  });

  it('draws the larger figure higher, and every point inside the picture', () => {
    const drawn = plotted(point('2017/18 Q1', 555), point('2017/18 Q2', 515));
    const [a, b] = drawn.points.map(({ y }) => y) as [number, number];
    expect(a).toBeLessThan(b);
    for (const y of [a, b]) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(drawn.bottom);
    }
  });

  it('has room for one figure alone, and for figures that are all the same', () => {
    for (const drawn of [
      plotted(point('2017/18 Q1', 0)),
      plotted(point('2017/18 Q1', 65), point('2017/18 Q2', 65)),
    ]) {
      expect(drawn.paths.join()).not.toMatch(/NaN|Infinity/);
      expect(drawn.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }
  });

  it('breaks its line where the measure changed, and draws both parts on one scale', () => {
    const before = { points: [point('2016/17 Q4', 90), point('2017/18 Q1', 95)] };
    const since = { points: [point('2017/18 Q2', 40), point('2017/18 Q3', 45)] };
    const drawn = chartGeometry([before, { points: [] }, since]);
    expect(drawn?.paths.map(path => path.match(/[ML]/g))).toEqual([
      ['M', 'L'],
      ['M', 'L'],
    ]);
    const [, last, first] = drawn?.points ?? [];
    expect(drawn?.breaks).toEqual([((last?.x ?? 0) + (first?.x ?? 0)) / 2]);
  });

  it('places a period at its end, without a gap between two years', () => {
    expect(monthsToEnd('2017/18 Q1') - monthsToEnd('2016/17 Q4')).toBe(3);
    expect(monthsToEnd('2017/18')).toBe(monthsToEnd('2017/18 Q4'));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { a1, a1Range, type SheetCells } from '../../../../shared/cells.ts';
import type { Report } from '../../../../shared/report.ts';
import type { Rating } from '../../../../shared/rules/verdict.ts';
import { contrastRatio } from '../../../../shared/sheet/plan/contrast.ts';
import { type FormatPlan, formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { PLAIN_HOUSE_STYLE } from '../../../../shared/sheet/plan/houseStyle.ts';
import type { PlannedLook } from '../../../../shared/sheet/plan/plannedLook.ts';
import {
  HEADING_TINT,
  NOT_RATED_TINT,
  RATING_TINTS,
  SECTION_TINT,
} from '../../../../shared/sheet/plan/ratingLooks.ts';
import { aReport, aSheet, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { assessed, reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';
import { splitHeadings } from '../councilSheets.ts';

function planOf(cells: SheetCells): { plan: FormatPlan; report: Report } {
  const report = reportOf(cells);
  return { plan: formatPlan({ report, cells, ratings: ratingsOf(cells) }), report };
}

const ratingsOf = (cells: SheetCells): Map<string, Rating | null> =>
  new Map([...assessed(cells).recordedJudgements].map(([id, { rating }]) => [id, rating]));

/** The look that a cell has once all of the plan is laid over it. */
function lookAt({ looks }: FormatPlan, row: number, column: number): PlannedLook {
  const on = looks.filter(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
  return Object.assign({}, ...on.map(({ look }) => look));
}

describe('tints', () => {
  it.each(
    Object.entries({
      ...RATING_TINTS,
      'not rated': NOT_RATED_TINT,
      heading: HEADING_TINT,
      section: SECTION_TINT,
    }),
  )('%s: text on its fill has a contrast of 7 to 1 at least', (_, { fill, fontColour }) => {
    expect(contrastRatio(fill, fontColour)).toBeGreaterThanOrEqual(7);
  });
});

describe('the plan of the sample', () => {
  let plan: FormatPlan;
  let report: Report;
  let sampleCells: SheetCells;
  beforeAll(async () => {
    sampleCells = await theSample();
    ({ plan, report } = planOf(sampleCells));
  });

  const filled = (look: PlannedLook) =>
    report.indicators.filter(({ cells }) => {
      const { row = 0, column = 0 } = cells.performance ?? {};
      return lookAt(plan, row, column).fill === look.fill;
    });

  it('tints each of the 39 ratings by its word, and leaves what is not rated without a fill', () => {
    expect(filled(RATING_TINTS.GREEN)).toHaveLength(28);
    expect(filled(RATING_TINTS.RED)).toHaveLength(11);
    expect(filled({ fill: null })).toHaveLength(27);
    expect(filled(RATING_TINTS.RED).every(({ published }) => published.rating === 'RED')).toBe(true);
  });

  it('centres every arrow, that of the shifted row too, and no other cell', () => {
    const centred = plan.looks
      .filter(({ look }) => look.horizontal === 'center')
      .reduce((sum, { range }) => sum + range.rows * range.columns, 0);
    expect(centred).toBe(2 * 66);
    const shifted = report.indicators.find(({ id }) => id === '8');
    expect(shifted?.cells.longArrow && a1(shifted.cells.longArrow)).toBe('I24');
    expect(lookAt(plan, 23, 8).horizontal).toBe('center');
    expect(lookAt(plan, 23, 9).horizontal).toBeUndefined();
  });

  it('puts every heading row, the repeated ones too, and every section in a band', () => {
    for (const row of report.layout.headingRows)
      expect([0, 11].map(column => lookAt(plan, row, column).fill)).toEqual(Array(2).fill(HEADING_TINT.fill));
    for (const row of report.layout.sectionRows)
      expect(lookAt(plan, row, 5)).toMatchObject({ ...SECTION_TINT, bold: true, wrap: false });
    expect(report.layout.headingRows).toHaveLength(8);
  });

  it('sets the title, the legend and the notes above the table, and gives the legend the looks of the ratings', () => {
    const outside = plan.looks.filter(({ range }) => range.row < 11);
    const filledOutside = outside.filter(({ look }) => look.fill !== undefined);
    expect(filledOutside.map(({ range, look }) => [a1Range(range), look])).toEqual([
      ['A3', RATING_TINTS.GREEN],
      ['A5', RATING_TINTS.RED],
    ]);
    expect(lookAt(plan, 0, 0)).toEqual({
      fontName: 'Arial',
      fontSize: 18,
      bold: true,
      vertical: 'top',
      wrap: false,
    });
    // The names of the keys: "RAG Rating", "Direction of Travel (DOT)" and "Description".
    expect(outside.filter(({ look }) => look.bold).map(({ range }) => a1Range(range))).toEqual([
      'A1',
      'A2',
      'C2',
      'A7',
    ]);
    // Its column is narrow and the next cell is not empty, so that it would be cut off on one line.
    expect(lookAt(plan, 7, 0)).toMatchObject({ fontSize: 10, wrap: true });
    expect(lookAt(plan, 2, 3)).toMatchObject({ wrap: false });
    for (const { range } of plan.looks.filter(planned => !outside.includes(planned))) {
      expect(range.row).toBeGreaterThanOrEqual(11);
      expect(range.row + range.rows).toBeLessThanOrEqual(109);
      expect(range.column + range.columns).toBeLessThanOrEqual(12);
    }
    expect(plan.body).toEqual({ row: 11, column: 0, rows: 98, columns: 12 });
  });

  it('would freeze the headings, turns the page and repeats them on it', () => {
    expect(plan.freeze).toEqual({ rows: 12, headingHeight: plan.rowHeights.get(11) });
    expect(plan.page).toMatchObject({
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { first: 11, last: 11 },
      fitToWidth: true,
      printArea: { row: 0, column: 0, rows: 109, columns: 12 },
      footer: {
        left: '&"Arial,Regular"&9 2017/18 Q2',
        center: '',
        right: '&"Arial,Regular"&9 Page &P of &N',
      },
    });
  });

  it('hides the seven repeats of the headings, since each page repeats the first ones', () => {
    expect(plan.hiddenRows).toEqual(report.layout.headingRows.slice(1));
  });

  it('begins no page right after a section’s name or within a survey', () => {
    const { sectionRows, groups } = report.layout;
    expect(plan.page.breaks.length).toBeGreaterThan(5);
    for (const row of plan.page.breaks) {
      const before = Array.from({ length: row }, (_, index) => row - 1 - index).find(
        other => !plan.hiddenRows.includes(other),
      );
      expect(sectionRows).not.toContain(before);
      expect(groups.some(group => row > group.row && row < group.row + group.rows)).toBe(false);
    }
  });

  it('lines up the figures of a column at one edge, numbers and texts alike', () => {
    // E27 is the number 280.9, and E18 the text "65%".
    expect([26, 17].map(row => lookAt(plan, row, 4).horizontal)).toEqual(['left', 'left']);
    expect(lookAt(plan, 13, 0).horizontal).toBe('left');
  });

  it('prints council and classification in the foot, an ampersand as Excel wants it', () => {
    const house = { ...PLAIN_HOUSE_STYLE, council: 'Hammersmith & Fulham', classification: 'OFFICIAL' };
    const { page } = formatPlan({ report, cells: sampleCells, ratings: new Map(), house });
    expect(page.footer).toMatchObject({
      left: '&"Arial,Regular"&9 Hammersmith && Fulham | 2017/18 Q2',
      center: '&"Arial,Regular"&9 OFFICIAL',
    });
  });

  it('gives the comment the room and the arrows little, in a width that A3 takes in full', () => {
    const { columns } = report.layout;
    const width = (column: number | undefined) => plan.columnWidths.get(column ?? -1) ?? 0;
    expect(width(columns.comment)).toBeGreaterThan(width(columns.title));
    expect(width(columns.shortArrow)).toBeLessThan(width(columns.comment) / 3);
    // A3 is 1,190 points wide and loses 36 to its margins on either side.
    const all = [...plan.columnWidths.values()].reduce((sum, points) => sum + points, 0);
    expect(all).toBeGreaterThan(1_090);
    expect(all).toBeLessThan(1_118);
  });
});

describe('ratings and their looks', () => {
  it('shows a printed rating that differs from the current one as not rated, so that colour and word never disagree', () => {
    const { plan } = planOf(aReport({ performance: '60% GREEN', comment: 'x' }));
    expect(lookAt(plan, 2, 5)).toMatchObject(NOT_RATED_TINT);
  });

  it('tints a bare figure by its current rating', () => {
    const { plan } = planOf(aReport({ performance: '66.2%' }));
    expect(lookAt(plan, 2, 5)).toMatchObject(RATING_TINTS.GREEN);
  });

  it('takes away the fill of another quarter where nothing is rated now', () => {
    const { plan } = planOf(aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {}));
    expect(lookAt(plan, 2, 5)).toMatchObject({ fill: null });
  });

  it('tints the rating column where there is one, and leaves the figure alone', () => {
    const cells = aSheet([
      [
        'Ref',
        'Measure',
        'Good is',
        'Target Q3 2018/19',
        'Actual Q3 2018/19',
        'RAG',
        'DoT',
        'Previous Quarter',
        'Comments',
      ],
      ['HS1', 'Repairs done right first time', 'High', '90%', '93.4%', 'Green', '↑', '91%', ''],
      ['HS2', 'Days to re-let a home', 'Low', 'TBC', 28, 'N/A', '-', 24, ''],
    ]);
    const { plan } = planOf(cells);
    expect(lookAt(plan, 1, 5)).toMatchObject(RATING_TINTS.GREEN);
    expect(lookAt(plan, 1, 4).fill).toBeUndefined();
    expect(lookAt(plan, 2, 5)).toMatchObject(NOT_RATED_TINT);
  });
});

describe('the place of a report on its sheet', () => {
  const shifted = (above: number) =>
    aSheet([
      ...Array.from({ length: above }, () => ['']),
      Object.values(HEADINGS),
      ...aReport({}, {})
        .values.slice(2)
        .map(row => [...row]),
    ]);

  it('counts the rows to freeze from the top of the sheet', () => {
    expect(planOf(shifted(3)).plan.freeze.rows).toBe(4);
    expect(planOf(shifted(20)).plan.freeze.rows).toBe(21);
    expect(planOf(shifted(20)).plan.page.titleRows).toEqual({ first: 20, last: 20 });
  });

  it('repeats both rows of headings that are split over two', () => {
    const { page, freeze } = planOf(splitHeadings).plan;
    expect(page.titleRows.last).toBe(page.titleRows.first + 1);
    expect(freeze.rows).toBe(page.titleRows.last + 1);
  });

  it('touches nothing beyond its last column', () => {
    const row = rowOf({ ...HEADINGS });
    const cells = aSheet([
      row,
      ...aReport({}, {})
        .values.slice(2)
        .map(values => [...values, '', '', '', 'ask Finance']),
    ]);
    const { plan } = planOf(cells);
    expect(Math.max(...plan.looks.map(({ range }) => range.column + range.columns))).toBe(12);
  });
});

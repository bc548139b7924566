import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import { writeReport } from '../../../../bench/generator/writeReport.ts';
import { assess } from '../../../../bench/measure/assess.ts';
import { SHAPES } from '../../../../bench/shapes/shapes.ts';
import { a1, type CellRange } from '../../../../shared/cells.ts';
import { aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';
import { propertyRuns } from '../../../setup/longRun.ts';

const ALIGNED = COLUMNS.map(column => HEADINGS[column]);
/** The two merged headings taken apart: what was to their right moved left. */
const MOVED = [...ALIGNED.filter(text => text !== ''), '', ''];

const at = (row: number, column: number, columns: number): CellRange => ({ row, column, rows: 1, columns });

function sheet(pages: readonly (readonly string[])[], merges: readonly CellRange[] = []) {
  const rows = pages.flatMap((headings, page) => [
    headings,
    ...(page === 0 ? [['Places: Parks']] : []),
    ...[1, 2, 3].map(n =>
      rowOf({ ...CLEAN_ROW, lineNo: `${3 * page + n}`, title: `${CLEAN_ROW.title} (area ${3 * page + n})` }),
    ),
  ]);
  return aSheet(rows, { merges });
}

const found = (...given: Parameters<typeof sheet>) => findingsWith('heading-misplaced', sheet(...given));

describe('headings above other facts, heading-misplaced', () => {
  it('are noted once, each with its place and the one where it belongs', () => {
    const [finding, ...others] = found([MOVED]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', cell: { row: 0, column: 7 } });
    expect(finding?.message).toBe(
      'Other facts are under these headings. "Long Term DOT against Q2 2016/17" in H1 belongs in I1. "Comments" in I1 belongs in K1. "Service & Supporting Service" in J1 belongs in L1. Move each above its own facts.',
    );
  });

  it('are moved by one repair on every page that has them, and on no other', () => {
    const [finding] = found([MOVED, ALIGNED, MOVED]);
    expect(finding?.message).toMatch(/ It is repeated in 1 row of headings below\.$/);
    expect(finding?.repair?.writes.map(({ cell, from, to }) => [a1(cell), from, to])).toEqual(
      [1, 10].flatMap(row => [
        [`H${row}`, 'Long Term DOT against Q2 2016/17', ''],
        [`I${row}`, 'Comments', 'Long Term DOT against Q2 2016/17'],
        [`J${row}`, 'Service & Supporting Service', ''],
        [`K${row}`, '', 'Comments'],
        [`L${row}`, '', 'Service & Supporting Service'],
      ]),
    );
  });

  it('are not found again once they were moved', () => {
    const [finding] = found([MOVED]);
    const repaired = [...MOVED];
    for (const { cell, to } of finding?.repair?.writes ?? []) repaired[cell.column] = to;
    expect(repaired).toEqual(ALIGNED);
    expect(found([repaired])).toEqual([]);
  });

  it('are found where one alone moved', () => {
    const [finding] = found([ALIGNED.with(10, '').with(9, 'Comments')]);
    expect(finding?.message).toBe(
      'Other facts are under this heading. "Comments" in J1 belongs in K1. Move it above its own facts.',
    );
  });

  it('are not moved over another heading, nor where a formula writes them', () => {
    const taken = [...MOVED.slice(0, 10), 'Owner', ''];
    expect(found([taken])[0]?.repair).toBeUndefined();
    const cells = sheet([MOVED]);
    const formulas = cells.formulas.map((line, row) => (row === 0 ? line.with(8, '="Comments"') : line));
    const [finding] = findingsWith('heading-misplaced', { ...cells, formulas });
    expect(finding?.message).toContain('"Comments" in I1');
    expect(finding?.repair).toBeUndefined();
  });
});

describe('headings above their own facts stay silent', () => {
  it.each([
    ['each is above the first of its columns', [ALIGNED], []],
    ['they are merged over an arrow and its base', [ALIGNED], [at(0, 6, 2), at(0, 8, 2)]],
    ['one heading of a pair is above its base', [ALIGNED.with(8, '').with(9, HEADINGS.longArrow)], []],
    ['a council’s own column has a heading of the same meaning', [ALIGNED.with(9, 'Comments')], []],
  ] as const)('%s', (_, pages, merges) => {
    expect(found(pages, merges)).toEqual([]);
  });

  it('one is merged over columns that reach its facts', () => {
    const wide = ALIGNED.with(8, 'Comments').with(10, '');
    expect(found([wide], [at(0, 8, 3)])).toEqual([]);
  });

  it('Excel did not say which cells are merged', () => {
    const cells = { ...sheet([MOVED]), notRead: [{ kind: 'merges' }] as const };
    expect(findingsWith('heading-misplaced', cells)).toEqual([]);
  });
});

/** Havering's layout has two blocks of headings: one with the merged headings taken apart, and one with them merged. */
const withBlock = (report: BenchReport, block: number): BenchReport => ({
  ...report,
  shape: { ...report.shape, headings: report.shape.headings.slice(block, block + 1) },
});

const aGeneratedReport = (shape: string, seed: number): BenchReport =>
  writeReport({ seed, shape, ruleSets: ['two-state'] });

describe('generated reports of every layout', () => {
  it.each(Object.keys(SHAPES))('%s: stay silent where each heading is above its facts', shape => {
    for (let seed = 1; seed <= propertyRuns(4, 40); seed++) {
      const report = aGeneratedReport(shape, seed);
      const { findings } = assess(withBlock(report, report.shape.headings.length - 1));
      expect(
        findings.filter(({ code }) => code === 'heading-misplaced'),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});

itFindsFault({
  code: 'heading-misplaced',
  injections: [
    report => (report.shape.id === 'havering' ? { report: withBlock(report, 0), at: ['anywhere'] } : null),
  ],
  nearMisses: {},
});

import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import { periodText, quarterNumber } from '../../../../shared/period.ts';
import { aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

describe('headings that name different periods', () => {
  const page = (target: string, performance: string) =>
    COLUMNS.map(column => ({ ...HEADINGS, target, performance })[column]);
  const sheet = (...pages: readonly (readonly [target: string, performance: string])[]) =>
    titled('', ...pages);
  /** A title of the outturn's period says that no other column is the outturn. */
  const titled = (title: string, ...pages: readonly (readonly [target: string, performance: string])[]) =>
    aSheet([
      [title],
      ...pages.flatMap(([target, performance], index) => [
        page(target, performance),
        ['Places: Parks'],
        rowOf({ ...CLEAN_ROW, lineNo: String(index + 1), title: `${CLEAN_ROW.title} (area ${index + 1})` }),
      ]),
    ]);
  const disagreeing = (cells: ReturnType<typeof sheet>) =>
    told(cells).filter(text => text.includes('headings-disagree'));

  it('are reported at the heading that was left behind', () => {
    expect(disagreeing(titled('Q3 2017/18', ['2017/18 Q2 Target', '2017/18 Q3 Performance']))).toEqual([
      'warning headings-disagree E2',
    ]);
    expect(disagreeing(titled('Q2 2017/18', ['2016/17 Q2 Target', '2017/18 Q2 Performance']))).toEqual([
      'warning headings-disagree E2',
    ]);
  });

  it('are reported on a later page too', () => {
    const first = ['2017/18 Q2 Target', '2017/18 Q2 Performance'] as const;
    expect(disagreeing(sheet(first, ['2017/18 Q2 Target', '2017/18 Q1 Performance']))).toEqual([
      'warning headings-disagree F5',
    ]);
  });

  it('are reported once for all pages, and say how many repeat them', () => {
    const left = ['2017/18 Q2 Target', '2017/18 Q3 Performance'] as const;
    const right = ['2017/18 Q3 Target', '2017/18 Q3 Performance'] as const;
    const pages = titled('Q3 2017/18', right, left, left, left);
    expect(disagreeing(pages)).toEqual(['warning headings-disagree E5']);
    const said = (cells: ReturnType<typeof sheet>) =>
      assessed(cells).findings.find(({ code }) => code === 'headings-disagree')?.message;
    expect(said(pages)).toMatch(/ It is repeated in 2 rows of headings below\.$/);
    expect(said(titled('Q3 2017/18', left, left))).toMatch(/ It is repeated in 1 row of headings below\.$/);
  });

  it('are reported each, where they name different periods', () => {
    const one = ['2017/18 Q2 Target', '2017/18 Q3 Performance'] as const;
    const other = ['2017/18 Q1 Target', '2017/18 Q3 Performance'] as const;
    expect(disagreeing(titled('Q3 2017/18', one, other))).toEqual([
      'warning headings-disagree E2',
      'warning headings-disagree E5',
    ]);
  });

  it('are silent where a heading leaves out the year or the quarter', () => {
    expect(disagreeing(sheet(['Q2 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['2017/18 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['Target', '2017/18 Q2 Performance']))).toEqual([]);
  });

  it('say what was read and what to do', () => {
    const { findings } = assessed(titled('Q3 2017/18', ['2017/18 Q2 Target', '2017/18 Q3 Performance']));
    const finding = findings.find(({ code }) => code === 'headings-disagree');
    expect(finding?.indicator).toBe('');
    expect(finding?.message).toBe(
      'The heading says "2017/18 Q2 Target", but the report was read as 2017/18 Q3. Name the same period in every heading.',
    );
  });
});

const TARGET_OF_QUARTER = /\bQ[1-4](?= target)/i;

/** The heading of the target names last quarter: it was left behind when the sheet was rolled on. */
function withOldTargetHeading(report: BenchReport): BenchReport | null {
  const { shape } = report;
  const quarter = quarterNumber(report.period);
  const before = `Q${(((quarter ?? 1) + 2) % 4) + 1}`;
  const headings = shape.headings.map(block => ({
    ...block,
    rows: block.rows.map(texts => texts.map(text => text.replace(TARGET_OF_QUARTER, before))),
  }));
  const isChanged = JSON.stringify(headings) !== JSON.stringify(shape.headings);
  // The title was rolled on, or a person would be asked which column is the outturn.
  const above = [`Performance in ${periodText(report.period)}`, ...shape.above];
  return isChanged && quarter !== null ? { ...report, shape: { ...shape, headings, above } } : null;
}

itFindsFault({
  code: 'headings-disagree',
  injections: [
    report => {
      // Where the sheet has a target for every quarter, none of them is left behind.
      if (report.shape.columns.some(column => column.startsWith('target of '))) return null;
      const changed = withOldTargetHeading(report);
      return changed && { report: changed, at: ['anywhere'] };
    },
  ],
  nearMisses: {},
});

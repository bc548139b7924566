import { describe, expect, it } from 'vitest';
import { aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';

describe('headings that name different periods', () => {
  const page = (target: string, performance: string) =>
    COLUMNS.map(column => ({ ...HEADINGS, target, performance })[column]);
  const sheet = (...pages: readonly (readonly [target: string, performance: string])[]) =>
    aSheet(
      pages.flatMap(([target, performance], index) => [
        page(target, performance),
        ['Places: Parks'],
        rowOf({ ...CLEAN_ROW, lineNo: String(index + 1), title: `${CLEAN_ROW.title} (area ${index + 1})` }),
      ]),
    );
  const disagreeing = (cells: ReturnType<typeof sheet>) =>
    told(cells).filter(text => text.includes('headings-disagree'));

  it('are reported at the heading that was left behind', () => {
    expect(disagreeing(sheet(['2017/18 Q2 Target', '2017/18 Q3 Performance']))).toEqual([
      'warning headings-disagree E1',
    ]);
    expect(disagreeing(sheet(['2016/17 Q2 Target', '2017/18 Q2 Performance']))).toEqual([
      'warning headings-disagree E1',
    ]);
  });

  it('are reported on a later page too', () => {
    const first = ['2017/18 Q2 Target', '2017/18 Q2 Performance'] as const;
    expect(disagreeing(sheet(first, ['2017/18 Q2 Target', '2017/18 Q1 Performance']))).toEqual([
      'warning headings-disagree F4',
    ]);
  });

  it('are silent where a heading leaves out the year or the quarter', () => {
    expect(disagreeing(sheet(['Q2 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['2017/18 Target', '2017/18 Q2 Performance']))).toEqual([]);
    expect(disagreeing(sheet(['Target', '2017/18 Q2 Performance']))).toEqual([]);
  });

  it('say what was read and what to do', () => {
    const { findings } = assessed(sheet(['2017/18 Q2 Target', '2017/18 Q3 Performance']));
    expect(findings.find(({ code }) => code === 'headings-disagree')?.message).toBe(
      'The heading says "2017/18 Q2 Target", but the report was read as 2017/18 Q3. Name the same period in every heading.',
    );
  });
});

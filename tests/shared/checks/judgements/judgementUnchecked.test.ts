import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import { aReport, aSheet, CLEAN_ROW } from '../../../examples/aReport.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

type Cells = ReturnType<typeof aSheet>;

describe('ratings or arrows that nothing can be compared with, judgement-unchecked', () => {
  const sheet = (headings: readonly string[], ...rows: readonly (readonly string[])[]): Cells =>
    aSheet([
      ['Measure', 'Good is', 'Q2 2018/19 Actual', ...headings],
      ...rows.map((cells, at) => [`Calls answered in area ${at + 1}`, 'High', '91%', ...cells]),
    ]);
  const notes = (cells: Cells) =>
    findingsWith('judgement-unchecked', cells).map(({ cell, severity, message }) => [
      cell,
      severity,
      message,
    ]);

  it('are one note for the sheet where it has no target', () => {
    expect(notes(sheet(['RAG', 'Comments'], ['Green', ''], ['Red', ''], ['N/A', '']))).toEqual([
      [
        { row: 0, column: 3 },
        'note',
        'The sheet prints 2 ratings, and no column of targets was found, so none was checked. Choose the column of targets under Columns.',
      ],
    ]);
  });

  it('are one note for each kind of arrow without a base', () => {
    const cells = sheet(
      ['Target', 'Short term trend', 'Long term trend'],
      ['90%', '↑', '↓'],
      ['90%', '→', '-'],
    );
    expect(notes(cells)).toMatchObject([
      [
        { row: 0, column: 4 },
        'note',
        expect.stringMatching(/^The sheet prints 2 short-term arrows, .* last quarter’s/),
      ],
      [
        { row: 0, column: 5 },
        'note',
        expect.stringMatching(/^The sheet prints 1 long-term arrow, .* last year’s/),
      ],
    ]);
  });

  it('are silent where the sheet has what they are compared with, or prints none', () => {
    expect(notes(sheet(['Target', 'RAG', 'Last quarter', 'Trend'], ['90%', 'Green', '90%', '↑']))).toEqual(
      [],
    );
    expect(notes(sheet(['Annual target', 'RAG'], ['90%', 'Green']))).toEqual([]);
    expect(notes(sheet(['Target', 'RAG', 'Trend'], ['', '', '']))).toEqual([]);
    expect(notes(aReport({}))).toEqual([]);
    expect(notes(sheet(['RAG', 'Comments'], ['N/A', '']))).toEqual([]);
  });

  it('are silent for milestones, whose state is their rating', () => {
    const milestone = { ...CLEAN_ROW, performance: 'On Track' };
    const cells = aSheet([
      ['Measure', 'Good is', 'Q2 2018/19 Actual', 'Comments'],
      [milestone.title, 'N/A', milestone.performance, ''],
    ]);
    expect(notes(cells)).toEqual([]);
  });

  it('are silent where the arrow and its base share a cell', () => {
    expect(notes(sheet(['Target', 'Short term trend'], ['90%', '↑ 89%'], ['90%', '↓ 92%']))).toEqual([]);
  });
});

/** No heading names a target any more. */
function withoutTargets(report: BenchReport): BenchReport {
  const headings = report.shape.headings.map(block => ({
    ...block,
    rows: block.rows.map(texts => texts.map(text => (/\btarget\b/i.test(text) ? 'Ward code' : text))),
  }));
  return { ...report, shape: { ...report.shape, headings } };
}

itFindsFault({
  code: 'judgement-unchecked',
  injections: [report => ({ report: withoutTargets(report), at: ['anywhere'] })],
  nearMisses: {},
});

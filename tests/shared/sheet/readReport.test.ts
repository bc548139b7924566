import { beforeAll, describe, expect, it } from 'vitest';
import { a1 } from '../../../shared/cells.ts';
import { periodText } from '../../../shared/period.ts';
import type { Indicator, Report } from '../../../shared/report.ts';
import { reportOf } from '../../examples/assessed.ts';
import { PUBLISHED_ROWS } from '../../examples/publishedRows.ts';
import { theSample } from '../../examples/theSample.ts';

let report: Report;
const row = (id: string): Indicator => {
  const found = report.indicators.find(indicator => indicator.id === id);
  if (!found) throw new Error(`There is no indicator ${id}.`);
  return found;
};

beforeAll(async () => {
  report = reportOf(await theSample());
});

describe('the sample workbook', () => {
  it('is read as 2017/18 Q2 with its 66 indicators in order', () => {
    expect(periodText(report.period)).toBe('2017/18 Q2');
    expect(report.indicators.map(({ id }) => id)).toEqual(PUBLISHED_ROWS.map(({ id }) => id));
  });

  it.each(PUBLISHED_ROWS)('$id: reads every cell as published, whichever heading is above it', published => {
    const { id, ...texts } = published;
    const read = row(id).texts;
    for (const column of ['title', 'polarity', 'annualTarget', 'target', 'performance'] as const)
      expect(read[column]).toBe(texts[column]);
    for (const column of ['shortArrow', 'shortBase', 'longArrow', 'longBase'] as const)
      expect(read[column]).toBe(texts[column]);
  });

  it('points at the cells of a row under its headings, and of the shifted one', () => {
    const cells = ({ cells: found }: Indicator) =>
      [found.shortBase, found.longArrow, found.longBase, found.comment, found.services].map(
        cell => cell && a1(cell),
      );
    expect(cells(row('7'))).toEqual(['H21', 'I21', 'J21', 'K21', 'L21']);
    expect(cells(row('8'))).toEqual(['H24', 'I24', 'I24', 'J24', 'K24']);
  });

  it('keeps a section over a page break, and gives each theme its part before the colon', () => {
    expect(row('7').section).toBe('Communities: A good start for every child to reach their full potential');
    expect(row('8').section).toBe(row('7').section);
    expect(row('38').section).toBe('Places: A clean, safe environment for all');
    expect([...new Set(report.indicators.map(({ theme }) => theme))]).toEqual([
      'Communities',
      'Connections',
      'Opportunities',
      'Places',
      'Perception / Engagement PIs',
    ]);
    expect(report.layout.sectionRows).toHaveLength(17);
  });

  it('gives each survey question its group, and a shared comment to all of it', () => {
    expect(report.indicators.filter(({ lineNo }) => lineNo === null).map(({ group }) => group)).toEqual([
      ...Array(2).fill('Police public attitude survey'),
      ...Array(4).fill('LCA / Populus Survey'),
      ...Array(2).fill('Housing Status Survey'),
      ...Array(3).fill('Adult Social Care Survey'),
      ...Array(3).fill('Carers Survey'),
      'Early Help Service',
      ...Array(2).fill('Public Health Outcomes Framework'),
      'Annual Resident Survey',
    ]);
    expect(row('P6').comment).toBe(row('P3').comment);
    expect(row('P3').comment).toContain('every second year');
    expect(row('P1').comment).not.toBe(row('P2').comment);
    expect(report.layout.groups).toHaveLength(6);
  });

  it('strips markup from comments and services', () => {
    expect(row('38').comment).toMatch(/^This PI is the total waste.*household reuse and recycling centre\.$/);
    expect(row('38').services).toBe('Environment • Communications');
    expect(row('40').services).toBe(
      "Policy, Performance and Community • Children's Services (YOS) • Culture and Customer Access (Youth Services)",
    );
  });

  it('names all eight heading rows, and the body starts at the first', () => {
    expect(report.layout.headingRows).toHaveLength(8);
    expect(report.layout.body).toEqual({ row: 11, column: 0, rows: 98, columns: 12 });
    expect(report.layout.unknownHeadings).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, SheetCells } from '../../../shared/cells.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, COLUMNS, type Typed, withCell } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';
import { startProcessorTime } from '../../setup/processorTime.ts';
import { anySheet, expectSound, SLOW_TEXTS } from './hostileSheets.ts';

/** A limit for a search that runs away, which takes minutes: seconds on a busy machine are not a hang. */
const HANGS_MS = 20_000;

/** More than Excel takes in one cell. */
const LENGTH = 40_000;

/** How long reading and checking take, in milliseconds, whatever they find. */
function timed(cells: SheetCells): number {
  const spent = startProcessorTime();
  const result = readReport(cells);
  if (result.ok) runChecks(result.report, NO_DECISIONS, TWO_STATE);
  return spent();
}

describe('a text made to be slow to read', () => {
  it.each(COLUMNS)('is read at once, as a %s', column => {
    for (const part of SLOW_TEXTS) {
      for (const tail of ['', ' 9% RED']) {
        const text = part.repeat(LENGTH / part.length) + tail;
        const row = { performance: '60% RED', target: 'Better than England', [column]: text };
        expect(timed(aReport(row)), `${JSON.stringify(part)} with "${tail}"`).toBeLessThan(HANGS_MS);
      }
    }
  });

  it('is read at once, as a heading', () => {
    for (const part of SLOW_TEXTS) {
      const cells = withCell(aReport({}), 0, 10, part.repeat(LENGTH / part.length));
      expect(timed(cells), JSON.stringify(part)).toBeLessThan(HANGS_MS);
    }
  });

  it('is printed at once, as a number format', () => {
    for (const part of [...SLOW_TEXTS, '""0', '_', '\\_', '#,', '0.', '[h]', ';']) {
      for (const length of [200, LENGTH]) {
        const format = part.repeat(length / part.length);
        const performanceCell: Typed = { value: 0.644, format };
        expect(timed(aReport({ performance: performanceCell })), JSON.stringify(part)).toBeLessThan(HANGS_MS);
      }
    }
  });

  it('of ten million characters is not a figure, and does no harm', () => {
    const cells = aReport({ comment: 'x<p>'.repeat(2_500_000), performance: '9'.repeat(10_000_000) });
    expect(timed(cells)).toBeLessThan(HANGS_MS);
  });
});

describe('a sheet of any size', () => {
  it('of a million blank rows is read at once, with its report', () => {
    const report = aReport({}, {});
    const blank = (filled: string) => COLUMNS.map(() => filled);
    const [blanks, general] = [blank(''), blank('General')];
    const rows = 1_048_576 - report.values.length;
    const grown: SheetCells = {
      ...report,
      values: [...report.values, ...Array<readonly CellValue[]>(rows).fill(blanks)],
      formats: [...report.formats, ...Array<readonly string[]>(rows).fill(general)],
      formulas: [...report.formulas, ...Array<readonly string[]>(rows).fill(blanks)],
    };
    expect(timed(grown)).toBeLessThan(HANGS_MS);
    expect(reportOf(grown).indicators).toHaveLength(2);
  });

  it('of five thousand columns is read at once, with its report', () => {
    const report = aReport(...Array.from({ length: 60 }, () => ({})));
    const wide = <T>(rows: readonly (readonly T[])[], filled: T) =>
      rows.map(row => [...row, ...Array<T>(5000 - row.length).fill(filled)]);
    const grown = {
      ...report,
      values: wide<CellValue>(report.values, 'x'),
      formats: wide(report.formats, 'General'),
      formulas: wide(report.formulas, ''),
    };
    expect(timed(grown)).toBeLessThan(HANGS_MS);
    expect(reportOf(grown).indicators).toHaveLength(60);
  });
});

it('a sheet with anything at all in it is read and checked: the seed that found NaN in a message', () => {
  fc.assert(fc.property(anySheet, expectSound), { seed: -1952683911, numRuns: 6000 });
});

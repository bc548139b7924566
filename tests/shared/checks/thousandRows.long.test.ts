import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import type { Indicator } from '../../../shared/report.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { startProcessorTime } from '../../setup/processorTime.ts';

it('the findings of a thousand rows come within a second and a half', async () => {
  const report = reportOf(await theSample());
  const indicators = Array.from({ length: 1000 }, (_, index) => {
    const original = report.indicators[index % 66] as Indicator;
    // A copy a hundred rows further down, with a title of its own.
    const down = Math.floor(index / 66) * 200;
    const cells = Object.fromEntries(
      Object.entries(original.cells).map(([column, { row, column: at }]) => [
        column,
        { row: row + down, column: at },
      ]),
    );
    return {
      ...original,
      id: `${index}`,
      lineNo: `${index}`,
      title: `${original.title} ${index}`,
      row: original.row + down,
      cells,
    };
  });
  runChecks({ ...report, indicators }, NO_DECISIONS, TWO_STATE);
  const spent = startProcessorTime();
  const copies = indicators.map(indicator => ({ ...indicator }));
  const { findings } = runChecks({ ...report, indicators: copies }, NO_DECISIONS, TWO_STATE);
  // A tenth of a second on a quiet machine; the tests share theirs.
  expect(spent()).toBeLessThan(1500);
  expect(findings.length).toBeGreaterThan(500);
});

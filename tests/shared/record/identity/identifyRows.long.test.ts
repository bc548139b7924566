import { expect, it } from 'vitest';
import { quarterPeriod } from '../../../../shared/period.ts';
import { identifyRows } from '../../../../shared/record/identity/identifyRows.ts';
import { startProcessorTime } from '../../../setup/processorTime.ts';

it('identifies a thousand rows with titles of several pages within seconds', () => {
  const long = (index: number) => `${index} ${'word '.repeat(1000)}`;
  const report = Array.from({ length: 1000 }, (_, index) => ({
    id: `${index}`,
    lineNo: `${index}`,
    title: long(index),
  }));
  const register = report.map(({ lineNo, title }) => ({ uid: `u${lineNo}`, lineNo, title: `x${title}` }));
  const spent = startProcessorTime();
  expect(
    identifyRows(report, {
      period: quarterPeriod(2017, 3),
      onRecord: register,
      kept: [],
      answers: [],
    }).identities.size,
  ).toBe(1000);
  // A limit for a search that runs away, which takes minutes.
  expect(spent()).toBeLessThan(20_000);
});

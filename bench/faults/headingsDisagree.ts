import type { BenchReport } from '../generator/report.ts';
import type { Fault } from './fault.ts';

const TARGET_OF_QUARTER = /\bQ[1-4](?= target)/i;

/** The heading of the target names last quarter: it was left behind when the sheet was rolled on. */
function withOldTargetHeading(report: BenchReport): BenchReport | null {
  const { shape, period } = report;
  const before = `Q${(((period.quarter ?? 1) + 2) % 4) + 1}`;
  const headings = shape.headings.map(block => ({
    ...block,
    rows: block.rows.map(texts => texts.map(text => text.replace(TARGET_OF_QUARTER, before))),
  }));
  const isChanged = JSON.stringify(headings) !== JSON.stringify(shape.headings);
  return isChanged && period.quarter !== null ? { ...report, shape: { ...shape, headings } } : null;
}

export const headingsDisagree: Fault = {
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
};

import { a1 } from '../../shared/cells.ts';
import { judge } from '../../shared/checks/judge/judge.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../shared/decisions.ts';
import { samePeriod } from '../../shared/period.ts';
import type { Report } from '../../shared/report.ts';
import { builtInRuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { diceOf } from '../generator/dice.ts';
import { drawLayout } from '../layouts/drawLayout.ts';
import { LAYOUT_FORMS } from '../layouts/layoutForms.ts';
import { layLayout, type SheetLayout } from '../layouts/layoutSheet.ts';

/** How one sheet of another council was read. */
export interface ReadingTrial {
  readonly form: string;
  readonly seed: number;
  /** The headings as printed, to see what was not read. */
  readonly headings: string;
  readonly ratings: Counted;
  readonly directions: Counted;
  /** Blocking findings on a sheet whose figures are right. */
  readonly errors: readonly string[];
  /** Printed judgements that were neither followed nor said to be unread. */
  readonly silent: readonly string[];
  readonly refused: string | null;
}

interface Counted {
  readonly printed: number;
  readonly followed: number;
}

export function readingTrials({
  each,
  from = 1,
}: {
  readonly each: number;
  readonly from?: number;
}): ReadingTrial[] {
  const forms = Object.keys(LAYOUT_FORMS);
  return Array.from({ length: each * forms.length }, (_, attempt) =>
    readingTrial(forms[attempt % forms.length] as string, from + attempt, from > 1),
  );
}

/** Reads one sheet as the command and the pane do. */
export function readingTrial(form: string, seed: number, all: boolean): ReadingTrial {
  const layout = drawLayout({ form, dice: diceOf(seed), all });
  const { cells, firstRow } = layLayout(layout);
  const printed = layout.rows.map(row => layout.judgements(row));
  const count = {
    ratings: printed.length,
    directions: printed.reduce((sum, { directions }) => sum + directions.length, 0),
  };
  const read = readReport(cells);
  const headings = layout.columns
    .map(({ heading, group }) => (group === undefined ? heading : `${group}/${heading}`))
    .join(' | ');
  const trial = { form, seed, headings: `${layout.above.join()} :: ${headings}` };
  if (!read.ok) {
    return {
      ...trial,
      ratings: { printed: count.ratings, followed: 0 },
      directions: { printed: count.directions, followed: 0 },
      errors: [],
      silent: [],
      refused: read.sentence,
    };
  }
  return {
    ...trial,
    ...followed(withPolarities(read.report, layout, firstRow), layout, firstRow, count),
    refused: null,
  };
}

/** The officer has said which way is better where the sheet does not. */
function withPolarities(report: Report, { rows }: SheetLayout, firstRow: number): Report {
  return {
    ...report,
    indicators: report.indicators.map(indicator => ({
      ...indicator,
      polarity:
        indicator.polarity === 'unknown'
          ? (rows[indicator.row - firstRow]?.polarity ?? 'unknown')
          : indicator.polarity,
    })),
  };
}

function followed(
  report: Report,
  layout: SheetLayout,
  firstRow: number,
  count: { readonly ratings: number; readonly directions: number },
) {
  const ruleSet = builtInRuleSet(layout.ruleSet);
  if (ruleSet === null) throw new Error(`There is no rule set "${layout.ruleSet}".`);
  const { findings } = runChecks(report, { ...NO_DECISIONS, ruleSet: layout.ruleSet }, ruleSet);
  const isPeriod = samePeriod(report.period, layout.period);
  let ratings = 0;
  let directions = 0;
  const silent: string[] = [];
  const isSaid = (row: number, kind: string): boolean =>
    findings.some(
      ({ code, cell }) => code === 'judgement-unchecked' || (cell.row === row && code.includes(kind)),
    );
  layout.rows.forEach((row, index) => {
    const at = firstRow + index;
    const indicator = report.indicators.find(each => each.row === at);
    const truth = layout.judgements(row);
    const judged = indicator && isPeriod ? judge(indicator, report.period, NO_DECISIONS, ruleSet) : null;
    if (judged?.rating.rating === truth.rating && indicator?.published.rating === truth.rating) ratings++;
    else if (!isSaid(at, 'rating'))
      silent.push(
        `rating of ${row.title}, ${judged?.rating.why ?? 'no row'} printed as ${indicator?.published.rating}`,
      );
    for (const { against, direction } of truth.directions) {
      const isFollowed =
        judged?.[against].direction === direction && indicator?.published[against] === direction;
      if (isFollowed) directions++;
      else if (!isSaid(at, 'direction'))
        silent.push(
          `${against} of ${row.title}, ${judged?.[against].why ?? 'no row'} printed as ${indicator?.published[against]}`,
        );
    }
  });
  return {
    ratings: { printed: count.ratings, followed: ratings },
    directions: { printed: count.directions, followed: directions },
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, cell, message }) => `${code} ${a1(cell)} ${message}`),
    silent,
  };
}

import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import type { SkippedReport } from '../../../shared/record/backfill/oldWorkbook.ts';
import type { PlannedQuarter } from '../../../shared/record/backfill/planBackfill.ts';
import { fill } from '../../../shared/words/fill.ts';
import { CardLine } from '../frame/Card.tsx';
import { LongList } from '../frame/LongList.tsx';
import { PlanPart } from './PlanPart.tsx';
import { backfillPlanLabels, backfillPlanSentences } from './words.ts';

const AT_ONCE = 5;

const useStyles = makeStyles({ line: { margin: 0 } });

/** The reports that are to be brought in, oldest first, with what a person may want to look at again. */
export function PlannedReports({ quarters }: { readonly quarters: readonly PlannedQuarter[] }) {
  const styles = useStyles();
  const from = quarters.at(0)?.quarter.period ?? '';
  const to = quarters.at(-1)?.quarter.period ?? '';
  return (
    <PlanPart title={fill(backfillPlanLabels.reports, { count: quarters.length })}>
      <CardLine>{fill(backfillPlanSentences.span, { from, to })}</CardLine>
      <LongList items={quarters} keyOf={({ quarter }) => quarter.period} atOnce={AT_ONCE}>
        {planned => (
          <>
            <Text as="p" weight="semibold" className={styles.line}>
              {planned.quarter.period}
            </Text>
            {reportSentences(planned).map(sentence => (
              <CardLine key={sentence}>{sentence}</CardLine>
            ))}
          </>
        )}
      </LongList>
    </PlanPart>
  );
}

function reportSentences({ file, quarter, added, departures, unread }: PlannedQuarter): string[] {
  const { sheet, ruleSet, indicators } = quarter;
  const counts = { file, sheet, indicators: indicators.length, added, rules: ruleSet.title };
  return [
    fill(backfillPlanSentences.report, counts),
    ...(departures > 0 ? [fill(backfillPlanSentences.departures, { count: departures })] : []),
    ...(unread.length > 0 ? [fill(backfillPlanSentences.unread, { cells: unread.join(', ') })] : []),
  ];
}

/** What is not brought in: where it is, and why. */
export function SkippedReports({ skipped }: { readonly skipped: readonly SkippedReport[] }) {
  const styles = useStyles();
  return (
    <PlanPart title={fill(backfillPlanLabels.skipped, { count: skipped.length })}>
      <LongList items={skipped} keyOf={keyOfSkipped} atOnce={AT_ONCE}>
        {report => (
          <>
            <Text as="p" weight="semibold" className={styles.line}>
              {placeOf(report)}
            </Text>
            <CardLine>{report.sentence}</CardLine>
          </>
        )}
      </LongList>
    </PlanPart>
  );
}

const keyOfSkipped = ({ file, sheet, cell, sentence }: SkippedReport): string =>
  [file, sheet, cell, sentence].join('\n');

/** "KPI 2009.xlsx, Report!C4". */
function placeOf({ file, sheet, cell }: SkippedReport): string {
  if (sheet === null) return file;
  return cell === null ? `${file}, ${sheet}` : `${file}, ${sheet}!${cell}`;
}

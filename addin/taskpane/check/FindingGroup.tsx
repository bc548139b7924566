import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Severity } from '../../../shared/checks/check.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Report } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { LongList } from '../frame/LongList.tsx';
import { numberText } from '../words/reportSummary.ts';
import { FindingCard } from './FindingCard.tsx';
import { checkStepLabels } from './words.ts';

const HEADINGS = {
  error: checkStepLabels.errors,
  warning: checkStepLabels.warnings,
  note: checkStepLabels.notes,
  decided: checkStepLabels.decided,
} as const;

const useStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface Group {
  readonly severity: Severity | 'decided';
  readonly findings: readonly Finding[];
  readonly report: Report;
}

export function FindingGroup({ severity, findings, report }: Group) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  const isOpenAtFirst = severity === 'error' || severity === 'warning';
  return (
    <Accordion collapsible defaultOpenItems={isOpenAtFirst ? [severity] : []}>
      <AccordionItem value={severity}>
        <AccordionHeader as="h3" size="large">
          {fill(HEADINGS[severity], { count: numberText(findings.length) })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <LongList items={findings} keyOf={keyOf} atOnce={40}>
            {finding => <FindingCard finding={finding} report={report} />}
          </LongList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const keyOf = ({ indicator, code, cell }: Finding): string =>
  `${indicator} ${code} ${cell.row} ${cell.column}`;

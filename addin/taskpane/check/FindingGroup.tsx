import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import type { Report } from '../../../shared/report.ts';
import { FindingCard } from './FindingCard.tsx';

/** As many as a person reads before they want to say so. */
const AT_ONCE = 40;

const TITLES: Readonly<Record<Severity | 'decided', string>> = {
  error: 'Errors',
  warning: 'Warnings',
  note: 'Notes',
  decided: 'Decided by a named person',
};

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  panel: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface Group {
  readonly severity: Severity | 'decided';
  readonly findings: readonly Finding[];
  readonly report: Report;
}

export function FindingGroup({ severity, findings, report }: Group) {
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  if (findings.length === 0) return null;
  const isOpenAtFirst = severity === 'error' || severity === 'warning';
  return (
    <Accordion collapsible defaultOpenItems={isOpenAtFirst ? [severity] : []}>
      <AccordionItem value={severity}>
        <AccordionHeader as="h3" size="large">
          {TITLES[severity]} ({findings.length.toLocaleString('en-GB')})
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {findings.slice(0, shown).map(finding => (
              <li key={`${finding.indicator} ${finding.code} ${finding.cell.row} ${finding.cell.column}`}>
                <FindingCard finding={finding} report={report} />
              </li>
            ))}
          </ul>
          {findings.length > shown && (
            <Button onClick={() => setShown(shown + AT_ONCE)}>
              Show {Math.min(AT_ONCE, findings.length - shown)} more
            </Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

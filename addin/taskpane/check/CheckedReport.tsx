import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Severity } from '../../../shared/checks/check.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { AsRead, AsReadBefore } from '../frame/AsRead.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { countText, reportSummary } from '../words/reportSummary.ts';
import { BasesCompared } from './BasesCompared.tsx';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { ExceptionsToCopy } from './ExceptionsToCopy.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import { HeadlineToCopy } from './HeadlineToCopy.tsx';
import { NextAction } from './NextAction.tsx';
import { PartsChoice } from './PartsChoice.tsx';
import { RulesChoice } from './RulesChoice.tsx';
import { SelectedRow } from './SelectedRow.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { checkStepLabels } from './words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The findings by severity, and the next action. */
export function CheckedReport({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, onRecord } = usePaneState();
  const { findings } = view.assessment;
  const open = findings.filter(({ override, acknowledgement }) => !override && !acknowledgement);
  const of = (severity: Severity): Finding[] => open.filter(finding => finding.severity === severity);
  const decided = findings.filter(finding => !open.includes(finding));
  const [errors, warnings, notes] = SEVERITIES.map(severity => of(severity).length) as [
    number,
    number,
    number,
  ];
  const found = `${countText(errors, 'error')}, ${countText(warnings, 'warning')}, ${countText(notes, 'note')}`;
  return (
    <div className={styles.report}>
      <AsRead>
        <Text as="p" className={styles.line}>
          {reportSummary(view.open, onRecord)}
        </Text>
        <Text as="h2" size={500} weight="semibold" className={styles.line}>
          {found.charAt(0).toUpperCase() + found.slice(1)}
        </Text>
        <NextAction view={view} errors={errors} />
        <HeadlineToCopy view={view} />
        <ExceptionsToCopy view={view} />
        <SelectedRow view={view} />
        <BasesCompared view={view} />
      </AsRead>
      <AsReadBefore>
        {SEVERITIES.map(severity => (
          <FindingGroup
            key={severity}
            severity={severity}
            findings={of(severity)}
            report={view.open.report}
          />
        ))}
        <FindingGroup severity="decided" findings={decided} report={view.open.report} />
      </AsReadBefore>
      <div className={styles.actions}>
        <Button disabledFocusable={work !== null} onClick={actions.checkReport}>
          {checkStepLabels.checkAgain}
        </Button>
        {findings.length > 0 && (
          <Button disabledFocusable={work !== null} onClick={actions.listFindings}>
            {checkStepLabels.listFindings}
          </Button>
        )}
        <Button disabledFocusable={work !== null} onClick={actions.putSummary}>
          {checkStepLabels.putSummary}
        </Button>
      </div>
      <SheetChoice open={view.open} />
      <PartsChoice open={view.open} />
      <RulesChoice open={view.open} />
      <ColumnsChoice open={view.open} />
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { a1 } from '../../../shared/cells.ts';
import type { Severity } from '../../../shared/checks/check.ts';
import {
  decidesRating,
  type Finding,
  findingHeading,
  restsOnTheRecord,
} from '../../../shared/checks/finding.ts';
import { polarityUnconfirmed } from '../../../shared/checks/judgements/polarityUnconfirmed.ts';
import type { Indicator, Report } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { frameLabels } from '../frame/words.ts';
import { severityLabels } from '../words/words.ts';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import { ComparatorForm } from './ComparatorForm.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import { FrequencyForm } from './FrequencyForm.tsx';
import { KindForm } from './KindForm.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import { NotRatedButton } from './NotRatedButton.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { overrideChoice } from './overrideChoices.ts';
import { PolarityList } from './PolarityList.tsx';
import { RepairOffer } from './RepairOffer.tsx';
import { RevisedForm } from './RevisedForm.tsx';
import { findingLabels } from './words.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  go: { justifyContent: 'start', textAlign: 'start', padding: 0, minWidth: 0, border: 0 },
  row: { color: tokens.colorNeutralForeground2, margin: 0 },
  message: { margin: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Card {
  readonly finding: Finding;
  readonly report: Report;
}

/** One finding: its heading selects the cell; below, what was found and the possible actions. */
export function FindingCard({ finding, report }: Card) {
  const styles = useStyles();
  const { actions } = usePane();
  const indicator = report.indicators.find(({ id }) => id === finding.indicator);
  const cell = a1(finding.cell);
  return (
    <article className={styles.card}>
      <Button
        appearance="transparent"
        className={styles.go}
        icon={<SeverityMark severity={finding.severity} />}
        onClick={() => actions.selectCell(finding.cell)}
        title={fill(frameLabels.selectCell, { cell })}
      >
        {cell} · {findingHeading(finding.code)}
      </Button>
      <Text as="p" size={200} className={styles.row}>
        {indicator && `${indicator.lineNo ?? indicator.id} ${indicator.title}`}
      </Text>
      <Text as="p" className={styles.message}>
        {finding.message}
      </Text>
      {finding.repair && <RepairOffer finding={finding} repair={finding.repair} />}
      {indicator && <Answer finding={finding} indicator={indicator} />}
      {finding.code === polarityUnconfirmed.code && <Polarities />}
      <Decision finding={finding} comment={indicator?.comment ?? ''} />
    </article>
  );
}

/** Asked of the sheet as a whole. */
function Polarities() {
  const { view } = usePaneState();
  return view.state === 'checked' ? <PolarityList assessment={view.assessment} /> : null;
}

/** A shape and a word, never colour alone. */
function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Mark = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular }[severity];
  return <Mark className={styles[severity]} fontSize={20} title={severityLabels[severity]} />;
}

/** Asks what only a person knows. */
function Answer({
  finding: { code },
  indicator,
}: {
  readonly finding: Finding;
  readonly indicator: Indicator;
}) {
  switch (code) {
    case 'comparator-unconfirmed':
      return <ComparatorForm indicator={indicator} />;
    case 'looks-cumulative':
      return <KindForm indicator={indicator} />;
    case 'outturn-missing':
      return <FrequencyForm indicator={indicator} />;
    case 'limit-missing':
      return <LimitsForm indicator={indicator} />;
    default:
      return null;
  }
}

/** A named person may override an error or acknowledge a warning, with a reason. */
function Decision({ finding, comment }: { readonly finding: Finding; readonly comment: string }) {
  const { actions } = usePane();
  const { override, acknowledgement, severity, code } = finding;
  if (override) {
    const label = overrideChoice(code, override.decision);
    return (
      <DecisionMade label={label} said={override} onWithdraw={() => actions.withdrawOverride(finding)} />
    );
  }
  if (acknowledgement) {
    const withdraw = () => actions.withdrawAcknowledgement(finding);
    return <DecisionMade label={findingLabels.acknowledged} said={acknowledgement} onWithdraw={withdraw} />;
  }
  // What is asked about the whole sheet is answered in its list or in the rules.
  if (decidesRating(finding) && finding.indicator === '') return null;
  if (decidesRating(finding)) return <NotRatedButton finding={finding} />;
  if (severity === 'error') return <OverrideForm finding={finding} />;
  if (restsOnTheRecord(code)) return <RevisedForm finding={finding} />;
  return severity === 'warning' ? <AcknowledgeForm finding={finding} comment={comment} /> : null;
}

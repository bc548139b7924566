import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { a1 } from '../../../shared/cells.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { FINDING_HEADINGS } from '../../../shared/checks/findingHeading.ts';
import type { Indicator, Report } from '../../../shared/report.ts';
import { usePane } from '../frame/paneContext.ts';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import { ComparatorForm } from './ComparatorForm.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import { FrequencyForm } from './FrequencyForm.tsx';
import { KindForm } from './KindForm.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { overrideLabel } from './overrideLabels.ts';
import { RepairOffer } from './RepairOffer.tsx';
import { SeverityMark } from './SeverityMark.tsx';

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
});

interface Card {
  readonly finding: Finding;
  readonly report: Report;
}

/** One finding: its heading selects the cell; below, what was seen, and what may be done about it here. */
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
        title={`Select ${cell} in the sheet`}
      >
        {cell} · {FINDING_HEADINGS[finding.code]}
      </Button>
      <Text as="p" size={200} className={styles.row}>
        {indicator && `${indicator.lineNo ?? indicator.id} ${indicator.title}`}
      </Text>
      <Text as="p" className={styles.message}>
        {finding.message}
      </Text>
      {finding.repair && <RepairOffer finding={finding} repair={finding.repair} />}
      {indicator && <Answer finding={finding} indicator={indicator} />}
      <Decision finding={finding} comment={indicator?.comment ?? ''} />
    </article>
  );
}

/** What only a person knows, asked where it matters. */
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

/** An error may be decided and a warning acknowledged, by name and with a reason. */
function Decision({ finding, comment }: { readonly finding: Finding; readonly comment: string }) {
  const { actions } = usePane();
  const { override, acknowledgement, severity, code } = finding;
  if (override) {
    const words = overrideLabel(code, override.decision);
    return (
      <DecisionMade words={words} said={override} onWithdraw={() => actions.withdrawOverride(finding)} />
    );
  }
  if (acknowledgement) {
    const withdraw = () => actions.withdrawAcknowledgement(finding);
    return <DecisionMade words="Acknowledged" said={acknowledgement} onWithdraw={withdraw} />;
  }
  if (severity === 'error') return <OverrideForm finding={finding} />;
  return severity === 'warning' ? <AcknowledgeForm finding={finding} comment={comment} /> : null;
}

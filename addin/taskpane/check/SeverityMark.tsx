import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../shared/checks/finding.ts';
import { SEVERITY_WORDS } from '../words/words.ts';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** A shape and a word, never colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Mark = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular }[severity];
  return <Mark className={styles[severity]} fontSize={20} title={SEVERITY_WORDS[severity]} />;
}

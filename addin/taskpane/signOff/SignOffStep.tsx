import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { NotChecked } from '../check/NotChecked.tsx';
import { openErrorsWords } from '../findingWords.ts';
import { HeadlineTable } from '../history/HeadlineTable.tsx';
import { usePane, usePaneState } from '../paneContext.ts';
import { openReport } from '../paneState.ts';
import { OpenWarnings } from './OpenWarnings.tsx';
import { PersonLine } from './PersonLine.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
  large: { minHeight: '56px' },
});

/** Who signs, what they sign, and what is in the way. */
export function SignOffStep() {
  const styles = useStyles();
  const state = usePaneState();
  const open = openReport(state);
  return (
    <div className={styles.step}>
      <PersonLine />
      {open?.signedOff && <ReceiptCard signedOff={open.signedOff} />}
      {state.view.state === 'checked' ? <Signing /> : <NotChecked before="signed off" />}
    </div>
  );
}

function Signing() {
  const styles = useStyles();
  const { desk } = usePane();
  const { view, work, person } = usePaneState();
  if (view.state !== 'checked') return null;
  const { open, assessment } = view;
  const errors = assessment.findings.filter(isOpenError).length;
  const warnings = assessment.findings.filter(isOpenWarning);
  const mayNot = person !== null && !person.roles.includes('approver');
  return (
    <>
      <HeadlineTable headline={assessment.headline} caption="What would be signed" />
      {errors > 0 && (
        <Text as="p" className={styles.line}>
          {openErrorsWords(errors)}
        </Text>
      )}
      {person && !mayNot && errors === 0 && warnings.length > 0 && <OpenWarnings warnings={warnings} />}
      {mayNot && (
        <Text as="p" className={styles.line}>
          Your role does not sign off. Ask an administrator of the record for the role of approver.
        </Text>
      )}
      {person && (
        <Button
          appearance="primary"
          size="large"
          className={styles.large}
          disabledFocusable={work !== null || errors > 0 || warnings.length > 0 || mayNot}
          onClick={desk.signOff}
        >
          Sign off {periodText(open.report.period)}
        </Button>
      )}
    </>
  );
}

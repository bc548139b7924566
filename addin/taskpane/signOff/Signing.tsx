import { Button, makeStyles } from '@fluentui/react-components';
import { isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { sendsAs } from '../desk/deliver.ts';
import { openErrorsWords } from '../findingWords.ts';
import { HeadlineTable } from '../history/HeadlineTable.tsx';
import { NOT_SETTLED } from '../identityWords.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import { type CheckedView, openQuestions } from '../paneState.ts';
import { Line } from './Card.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { OpenWarnings } from './OpenWarnings.tsx';

const useStyles = makeStyles({ large: { minHeight: '56px' } });

const SUBMITS_ALONE = 'In your council one person submits the quarter and another approves it.';
const SUBMITS_TO_APPROVER = 'Your role submits the quarter, and an approver signs it off.';
const MAY_NOT =
  'Your role does not sign off. Ask an administrator of the record for the role of editor or approver.';

interface Signs {
  readonly view: CheckedView;
  /** Another revision stands, so that what is sent corrects it. */
  readonly corrects: boolean;
  readonly isLocked: boolean;
}

/** What would go on record, what is in the way, and the button. */
export function Signing({ view: { open, assessment }, corrects, isLocked }: Signs) {
  const styles = useStyles();
  const { desk } = usePane();
  const { work, person } = usePaneState();
  const period = periodText(open.report.period);
  const errors = assessment.findings.filter(isOpenError).length;
  const warnings = assessment.findings.filter(isOpenWarning);
  const mayNot = person !== null && !person.roles.some(role => role === 'editor' || role === 'approver');
  const submits = person !== null && sendsAs(person) === 'submission';
  const { settlement } = open;
  const isSettled = settlement !== null && openQuestions(settlement).length === 0;
  const isHeld = errors > 0 || warnings.length > 0 || !isSettled;
  return (
    <>
      <HeadlineTable headline={assessment.headline} caption="What would be signed" />
      {errors > 0 && <Line>{openErrorsWords(errors)}</Line>}
      {person && !mayNot && errors === 0 && warnings.length > 0 && <OpenWarnings warnings={warnings} />}
      {person && !mayNot && settlement === null && <Line>{NOT_SETTLED}</Line>}
      {mayNot && <Line>{MAY_NOT}</Line>}
      {person && !mayNot && submits && (
        <Line>{person.council.twoPeople ? SUBMITS_ALONE : SUBMITS_TO_APPROVER}</Line>
      )}
      {person && !mayNot && !isLocked && corrects && (
        <CorrectionForm
          open={submits ? 'Submit as a correction' : 'Sign off as a correction'}
          submit={submits ? 'Submit the correction for approval' : 'Sign off the correction'}
          isHeld={isHeld}
          onCorrect={desk.correct}
        />
      )}
      {person && !corrects && (
        <Button
          appearance="primary"
          size="large"
          className={styles.large}
          disabledFocusable={work !== null || isHeld || mayNot || isLocked}
          onClick={desk.signOff}
        >
          {submits && !mayNot ? `Submit ${period} for approval` : `Sign off ${period}`}
        </Button>
      )}
    </>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { NOT_MATCHED } from '../actions/identity/identitySentences.ts';
import { openErrorsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { sendingMode } from '../actions/signOff/sendQuarter.ts';
import { CardLine } from '../frame/Card.tsx';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type CheckedView, openIdentityQuestions } from '../state/paneState.ts';
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
export function SignOffForm({ view: { open, assessment }, corrects, isLocked }: Signs) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, person } = usePaneState();
  const period = periodText(open.report.period);
  const errors = assessment.findings.filter(isOpenError).length;
  const warnings = assessment.findings.filter(isOpenWarning);
  const mayNot = person !== null && !person.roles.some(role => role === 'editor' || role === 'approver');
  const submits = person !== null && sendingMode(person) === 'submission';
  const { indicatorMatches } = open;
  const isSettled = indicatorMatches !== null && openIdentityQuestions(indicatorMatches).length === 0;
  const isHeld = errors > 0 || warnings.length > 0 || !isSettled;
  return (
    <>
      <HeadlineTable headline={assessment.headline} caption="What would be signed" />
      {errors > 0 && <CardLine>{openErrorsSentence(errors)}</CardLine>}
      {person && !mayNot && errors === 0 && warnings.length > 0 && <OpenWarnings warnings={warnings} />}
      {person && !mayNot && indicatorMatches === null && <CardLine>{NOT_MATCHED}</CardLine>}
      {mayNot && <CardLine>{MAY_NOT}</CardLine>}
      {person && !mayNot && submits && (
        <CardLine>{person.council.twoPeople ? SUBMITS_ALONE : SUBMITS_TO_APPROVER}</CardLine>
      )}
      {person && !mayNot && !isLocked && corrects && (
        <CorrectionForm
          open={submits ? 'Submit as a correction' : 'Sign off as a correction'}
          submit={submits ? 'Submit the correction for approval' : 'Sign off the correction'}
          isHeld={isHeld}
          onCorrect={actions.signOffCorrection}
        />
      )}
      {person && !corrects && (
        <Button
          appearance="primary"
          size="large"
          className={styles.large}
          disabledFocusable={work !== null || isHeld || mayNot || isLocked}
          onClick={actions.signOff}
        >
          {submits && !mayNot ? `Submit ${period} for approval` : `Sign off ${period}`}
        </Button>
      )}
    </>
  );
}

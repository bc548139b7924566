import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { fill } from '../../../shared/words/fill.ts';
import { identityRefusals } from '../actions/identity/words.ts';
import { notConfirmedSentence, openErrorsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { sendingMode } from '../actions/signOff/sendQuarter.ts';
import { CardLine } from '../frame/Card.tsx';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type CheckedView, openIdentityQuestions } from '../state/paneState.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { OpenAnswers } from './OpenAnswers.tsx';
import { correctionLabels, signOffStepLabels, signOffStepRefusals, signOffStepSentences } from './words.ts';

const useStyles = makeStyles({ large: { minHeight: '56px' } });

interface Signs {
  readonly view: CheckedView;
  /** A revision with other contents is on record, so that this one corrects it. */
  readonly corrects: boolean;
  readonly isLocked: boolean;
  /** The sheet names another council, and nobody has confirmed that the report is the signer’s council’s. */
  readonly isWhoseAsked: boolean;
}

/** What would go on record, what stops it, and the button. */
export function SignOffForm({ view, corrects, isLocked, isWhoseAsked }: Signs) {
  const { open, assessment } = view;
  const styles = useStyles();
  const { actions } = usePane();
  const { work, person } = usePaneState();
  const period = periodText(open.report.period);
  const errors = assessment.findings.filter(isOpenError).length;
  const warnings = assessment.findings.filter(isOpenWarning);
  const { notConfirmed } = assessment.signed;
  const mayNot = person !== null && !person.roles.some(role => role === 'editor' || role === 'approver');
  const submits = person !== null && sendingMode(person) === 'submission';
  const { indicatorMatches } = open;
  const isMatched = indicatorMatches !== null && openIdentityQuestions(indicatorMatches).length === 0;
  const isBlocked = errors > 0 || warnings.length > 0 || !isMatched || isWhoseAsked;
  return (
    <>
      <HeadlineTable headline={assessment.signed.headline} caption={signOffStepLabels.wouldBeSigned} />
      {notConfirmed.length > 0 && <CardLine>{notConfirmedSentence(notConfirmed.length)}</CardLine>}
      {errors > 0 && <CardLine>{openErrorsSentence(errors)}</CardLine>}
      {person && !mayNot && errors === 0 && <OpenAnswers view={view} />}
      {person && !mayNot && indicatorMatches === null && <CardLine>{identityRefusals.notMatched}</CardLine>}
      {mayNot && <CardLine>{signOffStepRefusals.notAllowed}</CardLine>}
      {person && !mayNot && submits && (
        <CardLine>
          {person.council.twoPeople ? signOffStepSentences.twoPeople : signOffStepSentences.submitsToApprover}
        </CardLine>
      )}
      {person && !mayNot && !isLocked && corrects && (
        <CorrectionForm
          open={submits ? correctionLabels.openSubmission : correctionLabels.open}
          submit={submits ? correctionLabels.sendSubmission : correctionLabels.send}
          isBlocked={isBlocked}
          onCorrect={actions.signOffCorrection}
        />
      )}
      {person && !corrects && (
        <Button
          appearance="primary"
          size="large"
          className={styles.large}
          disabledFocusable={work !== null || isBlocked || mayNot || isLocked}
          onClick={actions.signOff}
        >
          {fill(signOffStepLabels[submits && !mayNot ? 'submit' : 'signOff'], { period })}
        </Button>
      )}
    </>
  );
}

import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { identityRefusals } from '../actions/identity/words.ts';
import {
  notConfirmedSentence,
  openErrorsSentence,
  rulesNotOnRecordSentence,
} from '../actions/signOff/openFindingsSentences.ts';
import { sendingMode } from '../actions/signOff/sendQuarter.ts';
import { CardLine } from '../frame/Card.tsx';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { isChoiceOnRecord } from '../rules/rulesOnOffer.ts';
import { type CheckedView, openIdentityQuestions } from '../state/paneState.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { OpenAnswers } from './OpenAnswers.tsx';
import type { SheetStanding } from './sheetStanding.ts';
import {
  correctionLabels,
  nothingToSignSentences,
  signOffStepLabels,
  signOffStepRefusals,
  signOffStepSentences,
  voidSentences,
} from './words.ts';

const useStyles = makeStyles({ large: { minHeight: '56px' } });

interface Signs {
  readonly view: CheckedView;
  readonly standing: SheetStanding;
  /** The record has other answers than this sheet, at least. */
  readonly hasOtherAnswers: boolean;
  readonly isLocked: boolean;
  /** The sheet names another council, and nobody has confirmed that the report is the signer’s council’s. */
  readonly isWhoseAsked: boolean;
}

/** What would go on record, what stops it, and the button. */
export function SignOffForm({ view, standing, hasOtherAnswers, isLocked, isWhoseAsked }: Signs) {
  const { open, assessment } = view;
  const styles = useStyles();
  const { actions } = usePane();
  const { work, person, councilRules } = usePaneState();
  const period = periodText(open.report.period);
  const errors = assessment.findings.filter(isOpenError).length;
  const warnings = assessment.findings.filter(isOpenWarning);
  const { notConfirmed } = assessment.signed;
  const mayNot = person !== null && !person.roles.some(role => role === 'editor' || role === 'approver');
  const submits = person !== null && sendingMode(person) === 'submission';
  const { indicatorMatches } = open;
  const isMatched = indicatorMatches !== null && openIdentityQuestions(indicatorMatches).length === 0;
  // Said early, and never in the way: somebody may have saved them since the pane asked.
  const lacksRules = isChoiceOnRecord(open, councilRules) === false;
  const isBlocked = errors > 0 || warnings.length > 0 || !isMatched || isWhoseAsked;
  const isDone = standing === 'on-record' || standing === 'waiting';
  // Other reasons for the same figures may be corrected, and need not be.
  const corrects =
    standing === 'differs' ||
    standing === 'voided' ||
    (standing === 'on-record' && hasOtherAnswers && !isBlocked);
  return (
    <>
      <HeadlineTable
        headline={assessment.signed.headline}
        caption={signOffStepLabels[isDone ? 'inSheet' : 'wouldBeSigned']}
      />
      {!isDone && notConfirmed.length > 0 && <CardLine>{notConfirmedSentence(notConfirmed.length)}</CardLine>}
      {errors > 0 && <CardLine>{openErrorsSentence(errors)}</CardLine>}
      {person && !mayNot && !isDone && errors === 0 && <OpenAnswers view={view} />}
      {person && !mayNot && indicatorMatches === null && <CardLine>{identityRefusals.notMatched}</CardLine>}
      {person && !mayNot && !isDone && lacksRules && <CardLine>{rulesNotOnRecordSentence(open)}</CardLine>}
      {mayNot && <CardLine>{signOffStepRefusals.notAllowed}</CardLine>}
      {person && !mayNot && !isDone && submits && (
        <CardLine>
          {person.council.twoPeople ? signOffStepSentences.twoPeople : signOffStepSentences.submitsToApprover}
        </CardLine>
      )}
      {person && !mayNot && standing === 'voided' && <CardLine>{voidSentences.replaces}</CardLine>}
      {person && !mayNot && !isLocked && corrects && (
        <CorrectionForm
          open={submits ? correctionLabels.openSubmission : correctionLabels.open}
          submit={submits ? correctionLabels.sendSubmission : correctionLabels.send}
          isBlocked={isBlocked}
          onCorrect={actions.signOffCorrection}
        />
      )}
      {person && isDone && <NextStep standing={standing} period={period} />}
      {person && standing === 'new' && (
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

/** Nothing is left to sign: says why, and what comes next. */
function NextStep({
  standing,
  period,
}: {
  readonly standing: 'on-record' | 'waiting';
  readonly period: string;
}) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <>
      <CardLine>{fill(nothingToSignSentences[standing], { period })}</CardLine>
      <Button
        appearance="primary"
        size="large"
        className={styles.large}
        onClick={() => actions.goToStep('history')}
      >
        {signOffStepLabels.seeHistory}
      </Button>
    </>
  );
}

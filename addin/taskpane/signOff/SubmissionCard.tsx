import { Button } from '@fluentui/react-button';
import { changesBetween } from '../../../shared/record/compare/changesBetween.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import type { Submission, SubmittedReport } from '../../../shared/record/contract/submissions.ts';
import { mayReturn } from '../../../shared/record/review/submissionRights.ts';
import { fill } from '../../../shared/words/fill.ts';
import { canApprove } from '../actions/record/pendingApprovals.ts';
import {
  approverSentence,
  correctionSentence,
  submissionSentence,
} from '../actions/record/recordSentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OnRecord } from '../state/paneState.ts';
import { QuarterComparison } from './QuarterComparison.tsx';
import { useReportOfPeriod } from './useNamedReports.ts';
import { signOffStepLabels, submissionCardSentences, submissionLabels } from './words.ts';

interface Waits {
  readonly submission: Submission;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** The quarter in the open sheet. */
  readonly mine: SignedQuarter;
}

/** A submitted quarter: waiting, sent back or superseded. An approver reads it here before approving it. */
export function SubmissionCard({ submission, person, onRecord, mine }: Waits) {
  const { actions } = usePane();
  const { work, reading } = usePaneState();
  const isRead = reading?.submission.id === submission.id;
  const period = useReportOfPeriod(submission.report, submission.period);
  const number = onRecord.submissions.findIndex(({ id }) => id === submission.id) + 1;
  return (
    <Card title={fill(submissionLabels.heading, { period, number })}>
      <CardLine>{submissionSentence(submission)}</CardLine>
      {submission.correction && <CardLine>{correctionSentence(submission)}</CardLine>}
      {submission.state === 'waiting' && !isRead && (
        <CardActions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.readSubmission(submission)}
          >
            {submissionLabels.read}
          </Button>
        </CardActions>
      )}
      {submission.state === 'waiting' && !canApprove(person, submission) && (
        <CardLine>{approverSentence(submission, person.council.twoPeople === true)}</CardLine>
      )}
      {isRead && (
        <Reading reading={reading} period={period} person={person} onRecord={onRecord} mine={mine} />
      )}
    </Card>
  );
}

interface Read extends Omit<Waits, 'submission'> {
  readonly reading: SubmittedReport;
  /** With the name of its report. */
  readonly period: string;
}

function Reading({
  reading: { submission, headline, body },
  period,
  person,
  onRecord: { recorded, lock },
  mine,
}: Read) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const before = recorded
    ? fill(signOffStepLabels.revision, { rev: recorded.receipt.rev })
    : signOffStepLabels.thisSheet;
  const isApprover = canApprove(person, submission);
  return (
    <>
      <HeadlineTable headline={headline} caption={submissionLabels.submitted} />
      <QuarterComparison
        changes={changesBetween(recorded?.body ?? mine, body)}
        before={before}
        after={submissionLabels.after}
        report={null}
      />
      <CardActions>
        {isApprover && (
          <Button
            appearance="primary"
            disabledFocusable={work !== null || lock.locked}
            onClick={() => actions.approveSubmission(submission)}
          >
            {fill(submissionLabels.approve, { period })}
          </Button>
        )}
        <Button onClick={actions.closeSubmission}>{submissionLabels.close}</Button>
      </CardActions>
      {mayReturn(person, submission.mine) && (
        <NamedReasonForm
          open={submission.mine ? submissionLabels.withdraw : submissionLabels.sendBack}
          label={submission.mine ? submissionLabels.whyWithdraw : submissionLabels.whatToChange}
          hint={submissionCardSentences.onRecord}
          submit={submission.mine ? submissionLabels.withdraw : submissionLabels.sendBack}
          onSubmit={({ reason }) => actions.sendBackSubmission(submission, reason)}
        />
      )}
    </>
  );
}

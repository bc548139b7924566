import { Button } from '@fluentui/react-components';
import { changesBetween } from '../../../shared/record/changes.ts';
import type { Me, Submission, SubmittedReport } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import { mayReturn } from '../../../shared/record/submissionRights.ts';
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

interface Waits {
  readonly submission: Submission;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** The quarter as the sheet at hand says it. */
  readonly mine: SignedQuarter;
}

/** A quarter that waits for approval, was sent back or overtaken. Whoever may approve reads it here first. */
export function SubmissionCard({ submission, person, onRecord, mine }: Waits) {
  const { actions } = usePane();
  const { work, reading } = usePaneState();
  const isRead = reading?.submission.id === submission.id;
  const number = onRecord.submissions.findIndex(({ id }) => id === submission.id) + 1;
  return (
    <Card title={`${submission.period}, submission ${number}`}>
      <CardLine>{submissionSentence(submission)}</CardLine>
      {submission.correction && <CardLine>{correctionSentence(submission)}</CardLine>}
      {submission.state === 'waiting' && !isRead && (
        <CardActions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.readSubmission(submission)}
          >
            Read what was submitted
          </Button>
        </CardActions>
      )}
      {submission.state === 'waiting' && !canApprove(person, submission) && (
        <CardLine>{approverSentence(submission, person.council.twoPeople === true)}</CardLine>
      )}
      {isRead && <Reading reading={reading} person={person} onRecord={onRecord} mine={mine} />}
    </Card>
  );
}

interface Read extends Omit<Waits, 'submission'> {
  readonly reading: SubmittedReport;
}

function Reading({
  reading: { submission, headline, body },
  person,
  onRecord: { standing, lock },
  mine,
}: Read) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const before = standing ? `Revision ${standing.receipt.rev}` : 'This sheet';
  const isApprover = canApprove(person, submission);
  return (
    <>
      <HeadlineTable headline={headline} caption="What was submitted" />
      <QuarterComparison
        changes={changesBetween(standing?.body ?? mine, body)}
        before={before}
        after="Submitted"
        report={null}
      />
      <CardActions>
        {isApprover && (
          <Button
            appearance="primary"
            disabledFocusable={work !== null || lock.locked}
            onClick={() => actions.approveSubmission(submission)}
          >
            Approve {submission.period}
          </Button>
        )}
        <Button onClick={actions.closeSubmission}>Close</Button>
      </CardActions>
      {mayReturn(person, submission.mine) && (
        <NamedReasonForm
          open={submission.mine ? 'Withdraw it' : 'Send it back'}
          label={submission.mine ? 'Why you withdraw it' : 'What is to be changed'}
          hint="It goes on record, under your name."
          submit={submission.mine ? 'Withdraw it' : 'Send it back'}
          onSay={({ reason }) => actions.sendBackSubmission(submission, reason)}
        />
      )}
    </>
  );
}

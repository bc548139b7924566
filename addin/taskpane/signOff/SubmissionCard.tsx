import { Button } from '@fluentui/react-components';
import { changesBetween } from '../../../shared/record/changes.ts';
import type { Me, Submission, SubmittedReport } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import { mayReturn } from '../../../shared/record/submissionRights.ts';
import { NamedReasonForm } from '../check/NamedReasonForm.tsx';
import { approves } from '../desk/awaitingApproval.ts';
import { HeadlineTable } from '../history/HeadlineTable.tsx';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OnRecord } from '../paneState.ts';
import { approverWords, correctionWords, submissionWords } from '../recordWords.ts';
import { Actions, Card, Line } from './Card.tsx';
import { Changes } from './Changes.tsx';

interface Waits {
  readonly submission: Submission;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** The quarter as the sheet at hand says it. */
  readonly mine: SignedQuarter;
}

/** A quarter that waits for approval, was sent back or overtaken. Whoever may approve reads it here first. */
export function SubmissionCard({ submission, person, onRecord, mine }: Waits) {
  const { desk } = usePane();
  const { work, reading } = usePaneState();
  const isRead = reading?.submission.id === submission.id;
  const number = onRecord.submissions.findIndex(({ id }) => id === submission.id) + 1;
  return (
    <Card title={`${submission.period}, submission ${number}`}>
      <Line>{submissionWords(submission)}</Line>
      {submission.correction && <Line>{correctionWords(submission)}</Line>}
      {submission.state === 'waiting' && !isRead && (
        <Actions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => desk.readSubmission(submission)}
          >
            Read what was submitted
          </Button>
        </Actions>
      )}
      {submission.state === 'waiting' && !approves(person, submission) && (
        <Line>{approverWords(submission, person.council.twoPeople === true)}</Line>
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
  const { desk } = usePane();
  const { work } = usePaneState();
  const before = standing ? `Revision ${standing.receipt.rev}` : 'This sheet';
  const isApprover = approves(person, submission);
  return (
    <>
      <HeadlineTable headline={headline} caption="What was submitted" />
      <Changes
        changes={changesBetween(standing?.body ?? mine, body)}
        before={before}
        after="Submitted"
        report={null}
      />
      <Actions>
        {isApprover && (
          <Button
            appearance="primary"
            disabledFocusable={work !== null || lock.locked}
            onClick={() => desk.approve(submission)}
          >
            Approve {submission.period}
          </Button>
        )}
        <Button onClick={desk.closeSubmission}>Close</Button>
      </Actions>
      {mayReturn(person, submission.mine) && (
        <NamedReasonForm
          open={submission.mine ? 'Withdraw it' : 'Send it back'}
          label={submission.mine ? 'Why you withdraw it' : 'What is to be changed'}
          hint="It goes on record, under your name."
          submit={submission.mine ? 'Withdraw it' : 'Send it back'}
          onSay={({ reason }) => desk.sendBack(submission, reason)}
        />
      )}
    </>
  );
}

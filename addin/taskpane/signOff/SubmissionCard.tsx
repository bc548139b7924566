import { Button } from '@fluentui/react-components';
import { changesBetween } from '../../../shared/record/changes.ts';
import type { Me, Submission, SubmittedReport } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import { HeadlineTable } from '../history/HeadlineTable.tsx';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OnRecord } from '../paneState.ts';
import { correctionWords, submissionWords } from '../recordWords.ts';
import { Actions, Card, Line } from './Card.tsx';
import { Changes } from './Changes.tsx';

interface Waits {
  readonly submission: Submission;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** The quarter as the sheet at hand says it. */
  readonly mine: SignedQuarter;
}

/** A quarter that waits for approval, or was overtaken. Whoever may approve reads it here first. */
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
  const mayApprove = person.roles.includes('approver');
  return (
    <>
      <HeadlineTable headline={headline} caption="What was submitted" />
      <Changes
        changes={changesBetween(standing?.body ?? mine, body)}
        before={before}
        after="Submitted"
        report={null}
      />
      {!mayApprove && <Line>Somebody with the role of approver approves it.</Line>}
      {person.council.twoPeople && mayApprove && (
        <Line>In your council another person than the one who submitted it approves it.</Line>
      )}
      <Actions>
        {mayApprove && (
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
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { changesBetween } from '../../../shared/record/changes.ts';
import { REASON_WORDS } from '../../../shared/record/reasonWords.ts';
import type { Waiting } from '../memory/outboxMemory.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { Conflict } from '../paneState.ts';
import { signedWords } from '../recordWords.ts';
import { counted, dayWords } from '../reportWords.ts';
import { Actions, Card, Line } from './Card.tsx';
import { Changes } from './Changes.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';

/** What this person sent and no answer came to. It belongs to them, whatever workbook is open. */
export function OutboxCard({ outbox }: { readonly outbox: readonly Waiting[] }) {
  const { conflict } = usePaneState();
  const verb = outbox.length === 1 ? 'waits' : 'wait';
  return (
    <Card title={`${counted(outbox.length, 'quarter')} ${verb} to be sent`}>
      {outbox.map(waiting => (
        <WaitingQuarter
          key={waiting.quarter.period}
          waiting={waiting}
          conflict={conflict?.waiting.quarter.period === waiting.quarter.period ? conflict : null}
        />
      ))}
    </Card>
  );
}

interface Waits {
  readonly waiting: Waiting;
  readonly conflict: Conflict | null;
}

function WaitingQuarter({ waiting, conflict }: Waits) {
  const { desk } = usePane();
  const { work } = usePaneState();
  const { quarter, as, since, replacement } = waiting;
  const what = as === 'submission' ? 'submitted' : 'signed off';
  const why = replacement ? ` as a correction: ${REASON_WORDS[replacement.reason].toLowerCase()}` : '';
  return (
    <>
      <Line>
        {quarter.period}, {what} here on {dayWords(since)}
        {why}. No answer of the record’s came.
      </Line>
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => desk.sendWaiting(waiting)}
        >
          Send {quarter.period} now
        </Button>
        <Button disabledFocusable={work !== null} onClick={() => desk.leaveWaiting(waiting)}>
          Do not send it
        </Button>
      </Actions>
      {conflict && <Between conflict={conflict} />}
    </>
  );
}

/** Another revision stands by now: both side by side, for the person to decide between. */
function Between({ conflict: { waiting, standing } }: { readonly conflict: Conflict }) {
  const { desk } = usePane();
  const { rev } = standing.receipt;
  return (
    <>
      <Line>
        Another sign-off of {waiting.quarter.period} stands. {signedWords(standing.receipt)} Leave it, or send
        yours as a correction.
      </Line>
      <Changes
        changes={changesBetween(standing.body, waiting.quarter)}
        before={`Revision ${rev}`}
        after="What waits"
        report={null}
      />
      <CorrectionForm
        open="Send it as a correction"
        submit="Send the correction"
        isHeld={false}
        onCorrect={desk.correctWaiting}
      />
    </>
  );
}

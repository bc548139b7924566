import { Button } from '@fluentui/react-components';
import { changesBetween } from '../../../shared/record/changes.ts';
import { REASON_WORDS } from '../../../shared/record/reasonWords.ts';
import { signedSentence } from '../actions/record/recordSentences.ts';
import type { Waiting } from '../actions/signOff/outboxMemory.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { Conflict } from '../state/paneState.ts';
import { countText, dayText } from '../words/reportSummary.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { QuarterComparison } from './QuarterComparison.tsx';

/** What this person sent and no answer came to. It belongs to them, whatever workbook is open. */
export function OutboxCard({ outbox }: { readonly outbox: readonly Waiting[] }) {
  const { conflict } = usePaneState();
  const verb = outbox.length === 1 ? 'waits' : 'wait';
  return (
    <Card title={`${countText(outbox.length, 'quarter')} ${verb} to be sent`}>
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
  const { actions } = usePane();
  const { work } = usePaneState();
  const { quarter, as, since, replacement } = waiting;
  const what = as === 'submission' ? 'submitted' : 'signed off';
  const why = replacement ? ` as a correction: ${REASON_WORDS[replacement.reason].toLowerCase()}` : '';
  return (
    <>
      <CardLine>
        {quarter.period}, {what} here on {dayText(since)}
        {why}. No answer of the record’s came.
      </CardLine>
      <CardActions>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => actions.sendWaiting(waiting)}
        >
          Send {quarter.period} now
        </Button>
        <Button disabledFocusable={work !== null} onClick={() => actions.discardWaiting(waiting)}>
          Do not send it
        </Button>
      </CardActions>
      {conflict && <Between conflict={conflict} />}
    </>
  );
}

/** Another revision stands by now: both side by side, for the person to decide between. */
function Between({ conflict: { waiting, standing } }: { readonly conflict: Conflict }) {
  const { actions } = usePane();
  const { rev } = standing.receipt;
  return (
    <>
      <CardLine>
        Another sign-off of {waiting.quarter.period} stands. {signedSentence(standing.receipt)} Leave it, or
        send yours as a correction.
      </CardLine>
      <QuarterComparison
        changes={changesBetween(standing.body, waiting.quarter)}
        before={`Revision ${rev}`}
        after="What waits"
        report={null}
      />
      <CorrectionForm
        open="Send it as a correction"
        submit="Send the correction"
        isHeld={false}
        onCorrect={actions.sendWaitingAsCorrection}
      />
    </>
  );
}

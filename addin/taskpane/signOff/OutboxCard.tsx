import { Button } from '@fluentui/react-button';
import { changesBetween } from '../../../shared/record/compare/changesBetween.ts';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { signedSentence, voidedSentence } from '../actions/record/recordSentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { isVoiding } from '../state/voidOnRecord.ts';
import type { Conflict, WaitingQuarter } from '../state/waitingQuarter.ts';
import { dayText, numberText } from '../words/reportSummary.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { QuarterComparison } from './QuarterComparison.tsx';
import {
  correctionLabels,
  outboxLabels,
  outboxRefusals,
  outboxSentences,
  signOffStepLabels,
} from './words.ts';

/** What this person sent without an answer, whatever workbook is open. */
export function OutboxCard({ outbox }: { readonly outbox: readonly WaitingQuarter[] }) {
  const { conflict } = usePaneState();
  return (
    <Card title={fill(outboxLabels.heading, { count: numberText(outbox.length) })}>
      {outbox.map(waiting => (
        <OutboxItem
          key={waiting.quarter.period}
          waiting={waiting}
          conflict={conflict?.waiting.quarter.period === waiting.quarter.period ? conflict : null}
        />
      ))}
    </Card>
  );
}

interface OutboxItemProps {
  readonly waiting: WaitingQuarter;
  readonly conflict: Conflict | null;
}

function OutboxItem({ waiting, conflict }: OutboxItemProps) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const { quarter, as, since, replacement } = waiting;
  const values = { period: quarter.period, day: dayText(since) };
  const isSubmission = as === 'submission';
  const sentence = replacement
    ? fill(outboxSentences[isSubmission ? 'correctionSubmitted' : 'correctionSignedOff'], {
        ...values,
        reason: correctionReasonLabels[replacement.reason].toLowerCase(),
      })
    : fill(outboxSentences[isSubmission ? 'submitted' : 'signedOff'], values);
  return (
    <>
      <CardLine>{sentence}</CardLine>
      <CardActions>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => actions.sendWaiting(waiting)}
        >
          {fill(outboxLabels.send, { period: quarter.period })}
        </Button>
        <Button disabledFocusable={work !== null} onClick={() => actions.discardWaiting(waiting)}>
          {outboxLabels.discard}
        </Button>
      </CardActions>
      {conflict && <RevisionConflict conflict={conflict} />}
    </>
  );
}

/** Another revision is on record by now: both side by side, for the person to decide between. */
function RevisionConflict({ conflict: { waiting, recorded } }: { readonly conflict: Conflict }) {
  const { actions } = usePane();
  const { period } = waiting.quarter;
  return (
    <>
      {isVoiding(recorded) ? (
        <CardLine>{fill(outboxRefusals.voided, { period, current: voidedSentence(recorded) })}</CardLine>
      ) : (
        <>
          <CardLine>
            {fill(outboxRefusals.conflict, { period, current: signedSentence(recorded.receipt) })}
          </CardLine>
          <QuarterComparison
            changes={changesBetween(recorded.body, waiting.quarter)}
            before={fill(signOffStepLabels.revision, { rev: recorded.receipt.rev })}
            after={outboxLabels.after}
            report={null}
          />
        </>
      )}
      <CorrectionForm
        open={correctionLabels.openWaiting}
        submit={correctionLabels.sendWaiting}
        isBlocked={false}
        onCorrect={actions.sendWaitingAsCorrection}
      />
    </>
  );
}

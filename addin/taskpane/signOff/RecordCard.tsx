import { Button } from '@fluentui/react-button';
import type { QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import type { Me } from '../../../shared/record/contract/signIn.ts';
import { fill } from '../../../shared/words/fill.ts';
import {
  affectedQuartersSentence,
  correctionSentence,
  lockedSentence,
  signedSentence,
  voidedSentence,
} from '../actions/record/recordSentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OnRecord, OpenedReport } from '../state/paneState.ts';
import { voidOnRecord } from '../state/voidOnRecord.ts';
import { clockTimeText, dayText } from '../words/reportSummary.ts';
import { FilesToPublish } from './FilesToPublish.tsx';
import { PublishedCard } from './PublishedCard.tsx';
import { QuarterComparison } from './QuarterComparison.tsx';
import { hasChanges } from './quarterChanges.ts';
import { VoidForm } from './VoidForm.tsx';
import { recordCardLabels, recordCardSentences, signOffStepLabels } from './words.ts';

interface Recorded {
  readonly open: OpenedReport;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** How the sheet differs from the revision on record; null where there is none. */
  readonly changes: QuarterChanges | null;
  /** The figures of the sheet are on record, whatever reasons were given for them. */
  readonly isOnRecord: boolean;
}

/** What the record holds of this quarter: who signed it off and when, and how the sheet differs. */
export function RecordCard({ open, person, onRecord, changes, isOnRecord }: Recorded) {
  const { period, recorded, revisions, lock, affects, readAt } = onRecord;
  const latest = revisions.at(-1);
  const voiding = voidOnRecord(revisions);
  const mayVoid = recorded !== null && !lock.locked && person.roles.includes('approver');
  return (
    <Card title={fill(recordCardLabels.heading, { period })}>
      {lock.locked && <CardLine>{lockedSentence(lock)}</CardLine>}
      {!latest && <CardLine>{recordCardSentences.notSignedOff}</CardLine>}
      {voiding && <CardLine>{voidedSentence(voiding)}</CardLine>}
      {recorded && <CardLine>{signedSentence(recorded.receipt)}</CardLine>}
      {latest?.correction && <CardLine>{correctionSentence(latest)}</CardLine>}
      {affects.length > 0 && <CardLine>{affectedQuartersSentence(affects)}</CardLine>}
      {recorded && <PublishedCard person={person} revisions={onRecord.revisions} />}
      {latest && recorded && <FilesToPublish council={person.council.code} revision={latest} />}
      {recorded && changes && hasChanges(changes) && (
        <QuarterComparison
          changes={changes}
          before={fill(signOffStepLabels.revision, { rev: recorded.receipt.rev })}
          after={signOffStepLabels.thisSheet}
          report={open.report}
        />
      )}
      {recorded && isOnRecord && <SameAsRecord open={open} onRecord={onRecord} />}
      {latest && mayVoid && <VoidForm revision={latest} />}
      <CardLine>
        {fill(recordCardSentences.readAt, { day: dayText(readAt), time: clockTimeText(readAt) })}
      </CardLine>
      <CardActions>
        <RefreshButton />
      </CardActions>
    </Card>
  );
}

/** Reads again what the record holds of the quarter. */
export function RefreshButton() {
  const { actions } = usePane();
  const { work } = usePaneState();
  return (
    <Button size="small" disabledFocusable={work !== null} onClick={actions.refreshRecord}>
      {signOffStepLabels.refresh}
    </Button>
  );
}

/** The sheet equals the revision on record; where the workbook has another receipt or none, it can save this one. */
function SameAsRecord({ open, onRecord: { recorded } }: Pick<Recorded, 'open' | 'onRecord'>) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const isKept = open.signedOff?.receipt.seq === recorded?.receipt.seq;
  return (
    <>
      <CardLine>{recordCardSentences.sameAsRecord}</CardLine>
      {!isKept && (
        <CardActions>
          <Button size="small" disabledFocusable={work !== null} onClick={actions.keepCurrentReceipt}>
            {recordCardLabels.keepReceipt}
          </Button>
        </CardActions>
      )}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import type { QuarterChanges } from '../../../shared/record/changes.ts';
import type { Me } from '../../../shared/record/contract.ts';
import {
  affectedQuartersSentence,
  correctionSentence,
  lockedSentence,
  publishedSentence,
  signedSentence,
} from '../actions/record/recordSentences.ts';
import { Card, CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OnRecord, OpenedReport } from '../state/paneState.ts';
import { QuarterComparison } from './QuarterComparison.tsx';
import { hasChanges } from './quarterChanges.ts';

interface Recorded {
  readonly open: OpenedReport;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** What the sheet says otherwise than the revision that stands; null where none does. */
  readonly changes: QuarterChanges | null;
}

/** What the record holds of this quarter: who signed what and when, side by side with the sheet. */
export function RecordCard({ open, person, onRecord, changes }: Recorded) {
  const { period, standing, revisions, lock, affects } = onRecord;
  const latest = revisions.at(-1);
  return (
    <Card title={`${period} on record`}>
      {lock.locked && <CardLine>{lockedSentence(lock)}</CardLine>}
      {!standing && <CardLine>It is not signed off yet.</CardLine>}
      {standing && <CardLine>{signedSentence(standing.receipt)}</CardLine>}
      {latest?.correction && <CardLine>{correctionSentence(latest)}</CardLine>}
      {affects.length > 0 && <CardLine>{affectedQuartersSentence(affects)}</CardLine>}
      {standing && <Published person={person} onRecord={onRecord} />}
      {standing && changes && hasChanges(changes) && (
        <QuarterComparison
          changes={changes}
          before={`Revision ${standing.receipt.rev}`}
          after="This sheet"
          report={open.report}
        />
      )}
      {standing && changes && !hasChanges(changes) && <SaysTheSame open={open} onRecord={onRecord} />}
    </Card>
  );
}

/** Signed is not yet published: agendas go out days before a meeting. */
function Published({ person, onRecord: { revisions, period } }: Pick<Recorded, 'person' | 'onRecord'>) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const { published } = revisions.findLast(revision => revision.published !== null) ?? {};
  const latest = revisions.at(-1);
  const isOut = latest?.published !== null;
  return (
    <>
      {published && <CardLine>{publishedSentence(published)}</CardLine>}
      {!published && <CardLine>It is not published yet.</CardLine>}
      {latest && !isOut && person.roles.includes('approver') && (
        <CardActions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.markPublished({ period, rev: latest.rev })}
          >
            Mark revision {latest.rev} as published
          </Button>
        </CardActions>
      )}
    </>
  );
}

/** The sheet says what stands; where the workbook has another receipt or none, it may keep this one. */
function SaysTheSame({ open, onRecord: { standing } }: Pick<Recorded, 'open' | 'onRecord'>) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const isKept = open.signedOff?.receipt.seq === standing?.receipt.seq;
  return (
    <>
      <CardLine>The sheet says what stands on record.</CardLine>
      {!isKept && (
        <CardActions>
          <Button size="small" disabledFocusable={work !== null} onClick={actions.keepCurrentReceipt}>
            Keep its receipt in this workbook
          </Button>
        </CardActions>
      )}
    </>
  );
}

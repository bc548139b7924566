import { Button } from '@fluentui/react-components';
import type { QuarterChanges } from '../../../shared/record/changes.ts';
import type { Me } from '../../../shared/record/contract.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { OnRecord, OpenReport } from '../paneState.ts';
import { correctionWords, lockWords, publishedWords, signedWords, touchedWords } from '../recordWords.ts';
import { Actions, Card, Line } from './Card.tsx';
import { Changes } from './Changes.tsx';
import { isChanged } from './changeWords.ts';

interface Recorded {
  readonly open: OpenReport;
  readonly person: Me;
  readonly onRecord: OnRecord;
  /** What the sheet says otherwise than the revision that stands; null where none does. */
  readonly changes: QuarterChanges | null;
}

/** What the record holds of this quarter: who signed what and when, side by side with the sheet. */
export function RecordCard({ open, person, onRecord, changes }: Recorded) {
  const { period, standing, revisions, lock, touches } = onRecord;
  const latest = revisions.at(-1);
  return (
    <Card title={`${period} on record`}>
      {lock.locked && <Line>{lockWords(lock)}</Line>}
      {!standing && <Line>It is not signed off yet.</Line>}
      {standing && <Line>{signedWords(standing.receipt)}</Line>}
      {latest?.correction && <Line>{correctionWords(latest)}</Line>}
      {touches.length > 0 && <Line>{touchedWords(touches)}</Line>}
      {standing && <Published person={person} onRecord={onRecord} />}
      {standing && changes && isChanged(changes) && (
        <Changes
          changes={changes}
          before={`Revision ${standing.receipt.rev}`}
          after="This sheet"
          report={open.report}
        />
      )}
      {standing && changes && !isChanged(changes) && <SaysTheSame open={open} onRecord={onRecord} />}
    </Card>
  );
}

/** Signed is not yet published: agendas go out days before a meeting. */
function Published({ person, onRecord: { revisions, period } }: Pick<Recorded, 'person' | 'onRecord'>) {
  const { desk } = usePane();
  const { work } = usePaneState();
  const { published } = revisions.findLast(revision => revision.published !== null) ?? {};
  const latest = revisions.at(-1);
  const isOut = latest?.published !== null;
  return (
    <>
      {published && <Line>{publishedWords(published)}</Line>}
      {!published && <Line>It is not published yet.</Line>}
      {latest && !isOut && person.roles.includes('approver') && (
        <Actions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => desk.publish({ period, rev: latest.rev })}
          >
            Mark revision {latest.rev} as published
          </Button>
        </Actions>
      )}
    </>
  );
}

/** The sheet says what stands; where the workbook has another receipt or none, it may keep this one. */
function SaysTheSame({ open, onRecord: { standing } }: Pick<Recorded, 'open' | 'onRecord'>) {
  const { desk } = usePane();
  const { work } = usePaneState();
  const isKept = open.signedOff?.receipt.seq === standing?.receipt.seq;
  return (
    <>
      <Line>The sheet says what stands on record.</Line>
      {!isKept && (
        <Actions>
          <Button size="small" disabledFocusable={work !== null} onClick={desk.takeReceipt}>
            Keep its receipt in this workbook
          </Button>
        </Actions>
      )}
    </>
  );
}

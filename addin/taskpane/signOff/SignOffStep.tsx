import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { periodText } from '../../../shared/quarter.ts';
import { changesBetween } from '../../../shared/record/changes.ts';
import { NotChecked } from '../check/NotChecked.tsx';
import { usePane, usePaneState } from '../paneContext.ts';
import { openReport } from '../paneState.ts';
import { sheetQuarter } from '../sheetQuarter.ts';
import { Actions } from './Card.tsx';
import { isChanged } from './changeWords.ts';
import { IdentityCard } from './IdentityCard.tsx';
import { OutboxCard } from './OutboxCard.tsx';
import { PersonLine } from './PersonLine.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { Signing } from './Signing.tsx';
import { SubmissionCard } from './SubmissionCard.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Who signs, what they sign, what stands on record already, and what is in the way. */
export function SignOffStep() {
  const styles = useStyles();
  const { desk } = usePane();
  const state = usePaneState();
  const { person, outbox, view, work } = state;
  const open = openReport(state);
  const onRecord = open && state.onRecord?.period === periodText(open.report.period) ? state.onRecord : null;
  const mine = useMemo(
    () => open && person && sheetQuarter(open, person.council.code, person.oid),
    [open, person],
  );
  const standing = onRecord?.standing ?? null;
  const changes = useMemo(() => standing && mine && changesBetween(standing.body, mine), [standing, mine]);
  const shown = onRecord?.submissions.filter(
    ({ state: at }, index, all) => at === 'waiting' || (at !== 'approved' && index === all.length - 1),
  );
  return (
    <div className={styles.step}>
      <PersonLine />
      {person && outbox.length > 0 && <OutboxCard outbox={outbox} />}
      {open?.signedOff && <ReceiptCard signedOff={open.signedOff} isSignedIn={person !== null} />}
      {open && person && onRecord && (
        <RecordCard open={open} person={person} onRecord={onRecord} changes={changes} />
      )}
      {open && person && (
        <Actions>
          <Button size="small" disabledFocusable={work !== null} onClick={desk.askRecord}>
            {onRecord ? 'Ask the record again' : 'Ask the record'}
          </Button>
        </Actions>
      )}
      {person &&
        onRecord &&
        mine &&
        shown?.map(submission => (
          <SubmissionCard
            key={submission.id}
            submission={submission}
            person={person}
            onRecord={onRecord}
            mine={mine}
          />
        ))}
      {open?.settlement?.basis && person && <IdentityCard open={open} basis={open.settlement.basis} />}
      {view.state === 'checked' ? (
        <Signing
          // What was filled in for one state of the record is not offered for the next.
          key={`${standing?.receipt.seq} ${onRecord?.submissions.length}`}
          view={view}
          corrects={changes !== null && isChanged(changes)}
          isLocked={onRecord?.lock.locked ?? false}
        />
      ) : (
        <NotChecked before="signed off" />
      )}
    </div>
  );
}

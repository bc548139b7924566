import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import { periodText } from '../../../shared/period.ts';
import { changesBetween } from '../../../shared/record/compare/changesBetween.ts';
import { councilInQuestion } from '../actions/signOff/confirmedCouncils.ts';
import { sheetQuarter } from '../actions/signOff/sheetQuarter.ts';
import { headKey } from '../actions/witness/headsMemory.ts';
import { AsRead } from '../frame/AsRead.tsx';
import { CardActions } from '../frame/Card.tsx';
import { loadedLater } from '../frame/loadedLater.tsx';
import { NextReport } from '../frame/NextReport.tsx';
import { NotChecked } from '../frame/NotChecked.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { SignInLine } from '../frame/SignInLine.tsx';
import { NextQuarterCard } from '../nextQuarter/NextQuarterCard.tsx';
import { openedReport, seqOf } from '../state/paneState.ts';
import { isReceiptVoided, voidOnRecord } from '../state/voidOnRecord.ts';
import { ActReceiptsCard } from './ActReceiptsCard.tsx';
import { CouncilQuestion } from './CouncilQuestion.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { NamedReportCard } from './NamedReportCard.tsx';
import { OutboxCard } from './OutboxCard.tsx';
import { hasChanges } from './quarterChanges.ts';
import { ReceiptCard } from './ReceiptCard.tsx';
import { RecordCard, RefreshButton } from './RecordCard.tsx';
import { SignOffForm } from './SignOffForm.tsx';
import { SubmissionCard } from './SubmissionCard.tsx';
import { sheetStanding } from './sheetStanding.ts';
import { useDigest } from './useDigest.ts';

// Only administrators see it.
const SettingsCard = loadedLater(async () => (await import('./SettingsCard.tsx')).SettingsCard);

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Who signs off, what they sign, what is on record already, and what stops the sign-off. */
export function SignOffStep() {
  const styles = useStyles();
  const state = usePaneState();
  const { person, outbox, view } = state;
  const open = openedReport(state);
  const isShown =
    open !== null &&
    state.onRecord?.period === periodText(open.report.period) &&
    state.onRecord.report === open.namedReport;
  const onRecord = isShown ? state.onRecord : null;
  const mine = useMemo(
    () => open && person && sheetQuarter(open, person.council.code, person.oid),
    [open, person],
  );
  const recorded = onRecord?.recorded ?? null;
  const changes = useMemo(() => recorded && mine && changesBetween(recorded.body, mine), [recorded, mine]);
  const otherCouncil = useMemo(
    () => (open && person ? councilInQuestion(open, person) : null),
    [open, person],
  );
  const digest = useDigest(mine);
  const submissions = onRecord?.submissions ?? [];
  const isVoided = voidOnRecord(onRecord?.revisions ?? []) !== null;
  const standing = sheetStanding({ changes, submissions, digest, isVoided });
  const shown = onRecord?.submissions.filter(
    ({ state: submissionState }, index, all) =>
      submissionState === 'waiting' || (submissionState !== 'approved' && index === all.length - 1),
  );
  return (
    <div className={styles.step}>
      <SignInLine />
      {person && outbox.length > 0 && <OutboxCard outbox={outbox} />}
      {open?.signedOff && (
        <ReceiptCard
          signedOff={open.signedOff}
          isVoided={isReceiptVoided(open, onRecord)}
          isSignedIn={person !== null}
        />
      )}
      {open && person && <NextReport open={open} />}
      {open && (
        <ActReceiptsCard
          period={periodText(open.report.period)}
          shown={open.signedOff && headKey(open.signedOff.receipt)}
        />
      )}
      <AsRead>
        {person && otherCouncil !== null && (
          <CouncilQuestion named={otherCouncil} own={person.council.name} />
        )}
        {open && person && <NamedReportCard open={open} person={person} />}
        {open && person && onRecord && (
          <RecordCard
            open={open}
            person={person}
            onRecord={onRecord}
            changes={changes}
            isOnRecord={standing === 'on-record'}
          />
        )}
        {open && person && !onRecord && (
          <CardActions>
            <RefreshButton />
          </CardActions>
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
        {open?.indicatorMatches?.basis && person && (
          <IdentityCard open={open} basis={open.indicatorMatches.basis} />
        )}
        {view.state === 'checked' ? (
          <SignOffForm
            // A form filled in for one state of the record is cleared for the next.
            key={`${seqOf(onRecord)} ${onRecord?.submissions.length}`}
            view={view}
            standing={standing}
            hasOtherAnswers={changes !== null && hasChanges(changes)}
            isLocked={onRecord?.lock.locked ?? false}
            isWhoseAsked={otherCouncil !== null}
          />
        ) : (
          <NotChecked before="sign-off" />
        )}
        {open && <NextQuarterCard open={open} />}
      </AsRead>
      {person?.roles.includes('administrator') && <SettingsCard person={person} />}
    </div>
  );
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { shortDigest } from '../../../shared/record/shortDigest.ts';
import { fill } from '../../../shared/words/fill.ts';
import { headKey } from '../actions/witness/headsMemory.ts';
import { standingSentence } from '../actions/witness/witnessText.ts';
import { Card, CardLine } from '../frame/Card.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import type { SignedOff } from '../state/paneState.ts';
import { dayText } from '../words/reportSummary.ts';
import { receiptLabels, receiptSentences } from './words.ts';

const useStyles = makeStyles({
  digest: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

interface Kept {
  readonly signedOff: SignedOff;
  /** What it is for was voided since, as far as the pane knows. */
  readonly isVoided: boolean;
  readonly isSignedIn: boolean;
}

/** What the record returned for the sign-off, as the workbook keeps it. */
export function ReceiptCard({ signedOff: { receipt, matches }, isVoided, isSignedIn }: Kept) {
  const styles = useStyles();
  const { heads } = usePaneState();
  const { period, rev, signed_by: by, signed_at, seq } = receipt;
  return (
    <Card title={fill(receiptLabels.heading, { period })}>
      <CardLine>{fill(receiptSentences.entry, { rev, by, day: dayText(signed_at), seq })}</CardLine>
      {isVoided && <CardLine>{receiptSentences.voided}</CardLine>}
      <CardLine>{receiptSentences[matches === null ? 'edited' : matches ? 'matches' : 'changed']}</CardLine>
      {matches === false && !isSignedIn && <CardLine>{receiptSentences.signIn}</CardLine>}
      <CardLine>{standingSentence(heads.get(headKey(receipt)))}</CardLine>
      <CardLine>
        {receiptLabels.digest} <span className={styles.digest}>{shortDigest(receipt.body_sha256)}…</span>
      </CardLine>
    </Card>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Card, CardLine } from '../frame/Card.tsx';
import type { SignedOff } from '../state/paneState.ts';
import { dayText } from '../words/reportSummary.ts';

const useStyles = makeStyles({
  digest: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

interface Kept {
  readonly signedOff: SignedOff;
  readonly isSignedIn: boolean;
}

/** What the record returned for the sign-off, as the workbook keeps it. */
export function ReceiptCard({ signedOff: { receipt, matches }, isSignedIn }: Kept) {
  const styles = useStyles();
  const cells = isSignedIn ? '' : ' Sign in to see which cells.';
  return (
    <Card title={`Receipt: ${receipt.period} is signed off`}>
      <CardLine>
        Revision {receipt.rev}, by {receipt.signed_by} on {dayText(receipt.signed_at)}, entry {receipt.seq} of
        the audit chain.
      </CardLine>
      <CardLine>
        {matches
          ? 'The sheet says what was signed.'
          : `The sheet has changed since. The record keeps what was signed.${cells}`}
      </CardLine>
      <CardLine>
        Digest <span className={styles.digest}>{receipt.body_sha256.slice(0, 16)}…</span>
      </CardLine>
    </Card>
  );
}

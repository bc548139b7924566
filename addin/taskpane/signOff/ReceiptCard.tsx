import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SignedOff } from '../paneState.ts';
import { dayWords } from '../reportWords.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { margin: 0 },
  digest: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

/** What the record returned for the sign-off, as the workbook keeps it. */
export function ReceiptCard({ signedOff: { receipt, matches } }: { readonly signedOff: SignedOff }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label="Receipt">
      <Text as="p" weight="semibold" className={styles.line}>
        {receipt.period} is signed off
      </Text>
      <Text as="p" className={styles.line}>
        Revision {receipt.rev}, by {receipt.signed_by} on {dayWords(receipt.signed_at)}, entry {receipt.seq}{' '}
        of the audit chain.
      </Text>
      <Text as="p" className={styles.line}>
        {matches
          ? 'The sheet says what was signed.'
          : 'The sheet has changed since. The record keeps what was signed.'}
      </Text>
      <Text as="p" className={styles.line}>
        Digest <span className={styles.digest}>{receipt.body_sha256.slice(0, 16)}…</span>
      </Text>
    </section>
  );
}

import { Spinner, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { periodText } from '../../../shared/quarter.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import { type OpenReport, seqOf } from '../paneState.ts';
import { dayWords } from '../reportWords.ts';
import { HeadlineTable } from './HeadlineTable.tsx';
import { RecordTrouble } from './RecordTrouble.tsx';

/** The quarter's headline as it stands on record. */
export function RecordedHeadline({ open }: { readonly open: OpenReport }) {
  const { record } = usePane();
  const { person, onRecord } = usePaneState();
  const { period } = open.report;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['report', person?.oid, periodText(period), open.signedOff?.receipt.seq, seqOf(onRecord)],
    queryFn: () => record.report(period),
  });
  if (isPending) return <Spinner size="tiny" label="Asking the record …" />;
  if (error) return <RecordTrouble error={error} again={refetch} />;
  if (!data) return <Text>{periodText(period)} is not on record yet. Sign it off first.</Text>;
  const { headline, receipt } = data;
  const caption = `${receipt.period} on record: revision ${receipt.rev}, ${receipt.signed_by}, ${dayWords(receipt.signed_at)}`;
  return <HeadlineTable headline={headline} caption={caption} />;
}

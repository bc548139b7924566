import { Spinner, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { periodText } from '../../../shared/quarter.ts';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, seqOf } from '../state/paneState.ts';
import { dayText } from '../words/reportSummary.ts';
import { RecordUnavailable } from './RecordUnavailable.tsx';

/** The quarter's headline as it stands on record. */
export function RecordedHeadline({ open }: { readonly open: OpenedReport }) {
  const { record } = usePane();
  const { person, onRecord } = usePaneState();
  const { period } = open.report;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['report', person?.oid, periodText(period), open.signedOff?.receipt.seq, seqOf(onRecord)],
    queryFn: () => record.report(period),
  });
  if (isPending) return <Spinner size="tiny" label="Asking the record …" />;
  if (error) return <RecordUnavailable error={error} again={refetch} />;
  if (!data) return <Text>{periodText(period)} is not on record yet. Sign it off first.</Text>;
  const { headline, receipt } = data;
  const caption = `${receipt.period} on record: revision ${receipt.rev}, ${receipt.signed_by}, ${dayText(receipt.signed_at)}`;
  return <HeadlineTable headline={headline} caption={caption} />;
}

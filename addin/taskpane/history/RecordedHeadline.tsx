import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { useQuery } from '@tanstack/react-query';
import { periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import { voidedSentence } from '../actions/record/recordSentences.ts';
import { HeadlineTable } from '../frame/HeadlineTable.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, reportPeriodOf, seqOf } from '../state/paneState.ts';
import { voidOnRecord } from '../state/voidOnRecord.ts';
import { dayText } from '../words/reportSummary.ts';
import { RecordUnavailable } from './RecordUnavailable.tsx';
import { historyLabels, historySentences } from './words.ts';

/** The quarter's headline on record. */
export function RecordedHeadline({ open }: { readonly open: OpenedReport }) {
  const { record } = usePane();
  const { person, onRecord } = usePaneState();
  const { period } = open.report;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [
      'report',
      person?.oid,
      open.namedReport,
      periodText(period),
      open.signedOff?.receipt.seq,
      seqOf(onRecord),
    ],
    queryFn: async () => {
      const recorded = await record.report(reportPeriodOf(open));
      return {
        recorded,
        voiding: recorded ? null : voidOnRecord(await record.revisions(reportPeriodOf(open))),
      };
    },
  });
  if (isPending) return <Spinner size="tiny" label={historyLabels.reading} />;
  if (error) return <RecordUnavailable error={error} again={refetch} />;
  const { recorded, voiding } = data;
  if (voiding) return <Text>{voidedSentence(voiding)}</Text>;
  if (!recorded) {
    return <Text>{fill(historySentences.quarterNotOnRecord, { period: periodText(period) })}</Text>;
  }
  const { headline, receipt } = recorded;
  const { rev, signed_by: by, signed_at } = receipt;
  const values = { period: receipt.period, rev, by, day: dayText(signed_at) };
  return <HeadlineTable headline={headline} caption={fill(historyLabels.headline, values)} />;
}

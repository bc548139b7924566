import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useQuery } from '@tanstack/react-query';
import type { History } from '../../../shared/record/contract/indicators.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, seqOf } from '../state/paneState.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { formerTitles, historyLine } from './historyLine.ts';
import { formerTitleSentence } from './historySentences.ts';
import { LinkedIndicators } from './LinkedIndicators.tsx';
import { RecordUnavailable } from './RecordUnavailable.tsx';
import { historyLabels, historySentences } from './words.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

interface Recorded {
  readonly open: OpenedReport;
  readonly uid: string;
}

/** What the record holds of one indicator. */
export function RecordedLine({ open, uid }: Recorded) {
  const { record } = usePane();
  const { person, onRecord, lastLink } = usePaneState();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [
      'history',
      person?.oid,
      uid,
      open.signedOff?.receipt.seq,
      seqOf(onRecord),
      lastLink?.linked_at,
    ],
    queryFn: () => record.history(uid),
  });
  if (isPending) return <Spinner size="tiny" label={historyLabels.reading} />;
  if (error) return <RecordUnavailable error={error} again={refetch} />;
  if (!data) return <Text>{historySentences.indicatorNotOnRecord}</Text>;
  // A form filled in before a link was made is cleared for the next.
  return <Shown key={`${uid} ${lastLink?.linked_at}`} history={data} open={open} />;
}

function Shown({ history, open }: { readonly history: History; readonly open: OpenedReport }) {
  const styles = useStyles();
  const { person } = usePaneState();
  const line = historyLine(history);
  const mayLink = person?.roles.some(role => role === 'approver' || role === 'administrator') ?? false;
  return (
    <>
      <Text as="h2" weight="semibold" className={styles.line}>
        {history.title}
      </Text>
      {formerTitles(line, history.title).map(former => (
        <Text as="p" key={former.until} className={styles.line}>
          {formerTitleSentence(former)}
        </Text>
      ))}
      <HistoryChart history={history} line={line} />
      <HistoryTable line={line} />
      <LinkedIndicators
        history={history}
        onRecord={open.indicatorMatches?.basis?.onRecord ?? []}
        mayLink={mayLink}
      />
    </>
  );
}

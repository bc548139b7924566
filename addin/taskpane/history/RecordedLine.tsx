import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { History } from '../../../shared/record/contract/indicators.ts';
import { type JudgedLine, judgedLines } from '../../../shared/record/history/judgeLine.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { type OpenedReport, seqOf } from '../state/paneState.ts';
import { HistoryTable } from './HistoryTable.tsx';
import { formerTitles, historyLine } from './historyLine.ts';
import { definitionChangeSentence, formerTitleSentence } from './historySentences.ts';
import { LineFigure } from './LineFigure.tsx';
import { LinkedIndicators } from './LinkedIndicators.tsx';
import { RecordUnavailable } from './RecordUnavailable.tsx';
import { SaidThen } from './SaidThen.tsx';
import { ViewButtons } from './ViewButtons.tsx';
import { historyLabels, historySentences, lineViewLabels } from './words.ts';
import { YearFigure } from './YearFigure.tsx';

const VIEWS = { line: lineViewLabels.line, year: lineViewLabels.year } as const;

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
    queryFn: async () => {
      const [history, series] = await Promise.all([record.history(uid), record.series([uid])]);
      return history && { history, judged: judgedLines(series)[0] ?? null };
    },
  });
  if (isPending) return <Spinner size="tiny" label={historyLabels.reading} />;
  if (error) return <RecordUnavailable error={error} again={refetch} />;
  if (!data) return <Text>{historySentences.indicatorNotOnRecord}</Text>;
  // A form filled in before a link was made is cleared for the next.
  return <Shown key={`${uid} ${lastLink?.linked_at}`} {...data} open={open} />;
}

interface Read {
  readonly history: History;
  readonly judged: JudgedLine | null;
  readonly open: OpenedReport;
}

function Shown({ history, judged, open }: Read) {
  const styles = useStyles();
  const { person } = usePaneState();
  const [then, setThen] = useState<string | null>(null);
  const [view, setView] = useState<keyof typeof VIEWS>('line');
  const line = historyLine(history);
  const point = judged?.line.points.find(({ period }) => period === then);
  const mayLink = person?.roles.some(role => role === 'approver' || role === 'administrator') ?? false;
  const changes = line.flatMap(({ followed }, index) =>
    followed ? [definitionChangeSentence(followed, line[index + 1])] : [],
  );
  return (
    <>
      <Text as="h2" weight="semibold" className={styles.line}>
        {history.title}
      </Text>
      {[...formerTitles(line, history.title).map(formerTitleSentence), ...changes].map(sentence => (
        <Text as="p" key={sentence} className={styles.line}>
          {sentence}
        </Text>
      ))}
      {judged && <ViewButtons label={lineViewLabels.views} views={VIEWS} shown={view} onShow={setView} />}
      {judged && view === 'line' && <LineFigure judged={judged} onOpen={setThen} />}
      {judged && view === 'year' && <YearFigure judged={judged} onOpen={setThen} />}
      {point && (
        <SaidThen
          key={point.period}
          uids={[history.uid, ...history.earlier.map(({ uid }) => uid)]}
          point={point}
          onClose={() => setThen(null)}
        />
      )}
      {judged && view === 'line' && <HistoryTable judged={judged} onOpen={setThen} />}
      <LinkedIndicators
        history={history}
        onRecord={open.indicatorMatches?.basis?.onRecord ?? []}
        mayLink={mayLink}
      />
    </>
  );
}

import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BringInCard } from '../backfill/BringInCard.tsx';
import { NextReport } from '../frame/NextReport.tsx';
import { NoReport } from '../frame/NoReport.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { SignInLine } from '../frame/SignInLine.tsx';
import { type OpenedReport, openedReport } from '../state/paneState.ts';
import { AllIndicators } from './AllIndicators.tsx';
import { IndicatorHistory } from './IndicatorHistory.tsx';
import { RecordedHeadline } from './RecordedHeadline.tsx';
import { ViewButtons } from './ViewButtons.tsx';
import { historyLabels, historySentences } from './words.ts';

/** The record is read again only after a sign-off or on request: the record client has its own retries. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  },
});

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
});

const VIEWS = { one: historyLabels.one, all: historyLabels.all } as const;

/** One indicator or all of them: all are read only when that view is opened. */
function HistoryViews({ open }: { readonly open: OpenedReport }) {
  const [view, setView] = useState<keyof typeof VIEWS>('one');
  return (
    <>
      <ViewButtons label={historyLabels.views} views={VIEWS} shown={view} onShow={setView} />
      {view === 'all' ? (
        <AllIndicators open={open} onChoose={() => setView('one')} />
      ) : (
        <IndicatorHistory open={open} />
      )}
    </>
  );
}

/** What the record holds of this quarter, and of one indicator over the quarters. */
export function HistoryStep() {
  const styles = useStyles();
  const state = usePaneState();
  const open = openedReport(state);
  if (state.view.state === 'no-report') return <NoReport sentence={state.view.sentence} />;
  return (
    <QueryClientProvider client={queries}>
      <div className={styles.step}>
        {state.person === null || !open ? (
          <SignInLine />
        ) : (
          <>
            <RecordedHeadline open={open} />
            <NextReport open={open} />
            <HistoryViews open={open} />
            <BringInCard person={state.person} />
          </>
        )}
        {state.person === null && (
          <Text as="p" className={styles.line}>
            {historySentences.signedInOnly}
          </Text>
        )}
      </div>
    </QueryClientProvider>
  );
}

import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { NoReport } from '../frame/NoReport.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { SignInLine } from '../frame/SignInLine.tsx';
import { openedReport } from '../state/paneState.ts';
import { IndicatorHistory } from './IndicatorHistory.tsx';
import { RecordedHeadline } from './RecordedHeadline.tsx';
import { historySentences } from './words.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
});

/** What the record holds of this quarter, and of one indicator over the quarters. */
export function HistoryStep() {
  const styles = useStyles();
  const state = usePaneState();
  const open = openedReport(state);
  if (state.view.state === 'no-report') return <NoReport sentence={state.view.sentence} />;
  return (
    <div className={styles.step}>
      {state.person === null || !open ? (
        <SignInLine />
      ) : (
        <>
          <RecordedHeadline open={open} />
          <IndicatorHistory open={open} />
        </>
      )}
      {state.person === null && (
        <Text as="p" className={styles.line}>
          {historySentences.signedInOnly}
        </Text>
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect } from 'react';
import { failureNotice } from '../actions/failureNotice.ts';
import { usePane } from '../frame/paneContext.ts';
import { historyLabels } from './words.ts';

const useStyles = makeStyles({
  trouble: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  line: { margin: 0 },
});

/**
 * Why the record cannot be read, with a button to try again. Where the sign-in expired, the step shows the sign-in
 * instead.
 */
export function RecordUnavailable({
  error,
  again,
}: {
  readonly error: Error;
  readonly again: () => unknown;
}) {
  const styles = useStyles();
  const { record, store } = usePane();
  useEffect(() => {
    if (record.person() === null) store.set({ person: null, notice: failureNotice(error) });
  }, [record, store, error]);
  return (
    <div className={styles.trouble} role="alert">
      <Text as="p" className={styles.line}>
        {failureNotice(error).text}
      </Text>
      <Button size="small" onClick={() => void again()}>
        {historyLabels.tryAgain}
      </Button>
    </div>
  );
}

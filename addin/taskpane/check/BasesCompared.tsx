import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { basesStatements } from './basesStatements.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Whether the earlier figures of the sheet were held against the record. */
export function BasesCompared({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const { person } = usePaneState();
  return basesStatements(view, person !== null).map(sentence => (
    <Text key={sentence} as="p" size={200} className={styles.line}>
      {sentence}
    </Text>
  ));
}

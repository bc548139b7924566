import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { exceptionsText } from '../../../shared/summary/exceptions.ts';
import { reportExceptions } from '../../../shared/summary/reportExceptions.ts';
import { exceptionLabels } from '../../../shared/summary/words.ts';
import type { CheckedView } from '../state/paneState.ts';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-line', userSelect: 'all' } });

/** The RED indicators with their reasons, actions and owners, to copy into a report. Closed at first: it is long. */
export function ExceptionsToCopy({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const exceptions = reportExceptions(view.open.report, view.assessment.recordedJudgements);
  if (exceptions.length === 0) return null;
  return (
    <details>
      <summary>{exceptionLabels.title}</summary>
      <Text as="p" className={styles.text}>
        {exceptionsText(exceptions)}
      </Text>
    </details>
  );
}

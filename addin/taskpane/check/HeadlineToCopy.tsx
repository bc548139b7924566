import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { headlineText } from '../../../shared/summary/headlineText.ts';
import type { CheckedView } from '../state/paneState.ts';

const useStyles = makeStyles({ line: { margin: 0, userSelect: 'all' } });

/** The headline as councils write it. One click selects all of it, to copy. */
export function HeadlineToCopy({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const { headline, recordedJudgements } = view.assessment;
  const directions = [...recordedJudgements.values()].map(({ short }) => short);
  return (
    <Text as="p" className={styles.line}>
      {headlineText(headline.all, directions)}
    </Text>
  );
}

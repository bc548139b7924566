import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Indicator } from '../../../shared/report.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { findingLabels } from './words.ts';

const useStyles = makeStyles({
  answers: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Asked once for each indicator: the workbook remembers the answer, and the arrow is checked with it. */
export function KindForm({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  return (
    <div className={styles.answers}>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => actions.answerKind(indicator.id, 'cumulative')}
      >
        {findingLabels.addsUp}
      </Button>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => actions.answerKind(indicator.id, 'unmarked')}
      >
        {findingLabels.doesNotAddUp}
      </Button>
    </div>
  );
}

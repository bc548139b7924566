import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/report.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';

const useStyles = makeStyles({
  answers: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Asked once per indicator: the workbook remembers the answer, and the arrow is judged by it. */
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
        It adds up from April
      </Button>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => actions.answerKind(indicator.id, 'unmarked')}
      >
        It does not
      </Button>
    </div>
  );
}

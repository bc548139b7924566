import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { NotChecked } from '../frame/NotChecked.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { openedReport } from '../state/paneState.ts';
import { formatChangesSentence } from '../words/formatChanges.ts';
import { FormatKey } from './FormatKey.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
});

/** What formatting does, the button that does it, and the one that takes it back. */
export function FormatStep() {
  const styles = useStyles();
  const { actions } = usePane();
  const state = usePaneState();
  const { view, work } = state;
  const open = openedReport(state);
  return (
    <div className={styles.step}>
      {view.state === 'checked' ? (
        <>
          <Text as="p" className={styles.line}>
            {formatChangesSentence(view.changes)}
          </Text>
          {open?.protected && (
            <Text as="p" className={styles.line}>
              The sheet is protected. Unprotect it first: Review, Unprotect Sheet.
            </Text>
          )}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={work !== null || view.changes === 0}
            onClick={actions.formatReport}
          >
            Format the report
          </Button>
          <FormatKey ruleSet={view.open.ruleSet} />
        </>
      ) : (
        <NotChecked before="formatted" />
      )}
      {open?.canRestore && (
        <>
          <Text as="p" className={styles.line}>
            The workbook keeps the formatting that was there before, also when it is closed and opened again.
          </Text>
          <Button disabledFocusable={work !== null} onClick={() => actions.restoreFormatting(open.sheet.id)}>
            Put the old formatting back
          </Button>
        </>
      )}
    </div>
  );
}

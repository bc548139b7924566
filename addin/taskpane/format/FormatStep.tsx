import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { NotChecked } from '../check/NotChecked.tsx';
import { usePane, usePaneState } from '../paneContext.ts';
import { openReport } from '../paneState.ts';
import { changesWords } from './changesWords.ts';
import { FormatKey } from './FormatKey.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
});

/** What formatting does, the button that does it, and the one that takes it back. */
export function FormatStep() {
  const styles = useStyles();
  const { desk } = usePane();
  const state = usePaneState();
  const { view, work } = state;
  const open = openReport(state);
  return (
    <div className={styles.step}>
      {view.state === 'checked' ? (
        <>
          <Text as="p" className={styles.line}>
            {changesWords(view.changes)}
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
            onClick={desk.format}
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
          <Button disabledFocusable={work !== null} onClick={() => desk.restore(open.sheet.id)}>
            Put the old formatting back
          </Button>
        </>
      )}
    </div>
  );
}

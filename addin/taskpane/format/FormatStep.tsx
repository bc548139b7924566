import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { AsRead } from '../frame/AsRead.tsx';
import { NotChecked } from '../frame/NotChecked.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { openedReport } from '../state/paneState.ts';
import { FormatKey } from './FormatKey.tsx';
import { FormatPreviewText } from './FormatPreviewText.tsx';
import { HouseStyleForm } from './HouseStyleForm.tsx';
import { formatStepLabels, formatStepRefusals, formatStepSentences } from './words.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { margin: 0 },
});

/** What formatting changes, and the buttons to format and to restore. */
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
          <AsRead>
            <FormatPreviewText view={view} />
          </AsRead>
          {open?.protected && (
            <Text as="p" className={styles.line}>
              {formatStepRefusals.protected}
            </Text>
          )}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={work !== null || view.changes === 0}
            onClick={actions.formatReport}
          >
            {formatStepLabels.format}
          </Button>
          <FormatKey view={view} />
          <HouseStyleForm key={JSON.stringify(view.houseStyle)} kept={view.houseStyle} />
        </>
      ) : (
        <NotChecked before="format" />
      )}
      {open?.canRestore && (
        <>
          <Text as="p" className={styles.line}>
            {formatStepSentences.kept}
          </Text>
          <Button disabledFocusable={work !== null} onClick={() => actions.restoreFormatting(open.sheet.id)}>
            {formatStepLabels.restore}
          </Button>
        </>
      )}
    </div>
  );
}

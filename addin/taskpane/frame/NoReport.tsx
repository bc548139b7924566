import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  none: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'start' },
});

/** Why no report is shown, with a button to read the workbook again. */
export function NoReport({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  return (
    <div className={styles.none}>
      <Text as="p" block>
        {sentence}
      </Text>
      <Button appearance="primary" disabledFocusable={work !== null} onClick={() => actions.loadReport()}>
        {frameLabels.tryAgain}
      </Button>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  none: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'start' },
});

/** What was looked for and not found, and the next step. */
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
        Look again
      </Button>
    </div>
  );
}

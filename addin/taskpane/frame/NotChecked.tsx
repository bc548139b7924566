import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels, notCheckedRefusals } from './words.ts';

const useStyles = makeStyles({
  none: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'start' },
  line: { margin: 0 },
});

/** Shown in a later step while the report is not checked: says so, and offers the check. */
export function NotChecked({ before }: { readonly before: keyof typeof notCheckedRefusals }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { view, work } = usePaneState();
  return (
    <div className={styles.none}>
      <Text as="p" className={styles.line}>
        {view.state === 'no-report' ? view.sentence : notCheckedRefusals[before]}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => {
          actions.goToStep('check');
          if (view.state === 'seen') actions.checkReport();
        }}
      >
        {view.state === 'seen' ? frameLabels.checkReport : frameLabels.goToCheck}
      </Button>
    </div>
  );
}

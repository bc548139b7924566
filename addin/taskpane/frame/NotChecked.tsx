import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  none: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'start' },
  line: { margin: 0 },
});

/** A later step asked for before the report is checked: says so, and offers the check. */
export function NotChecked({ before }: { readonly before: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { view, work } = usePaneState();
  return (
    <div className={styles.none}>
      <Text as="p" className={styles.line}>
        {view.state === 'no-report' ? view.sentence : `The report is checked before it is ${before}.`}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={work !== null}
        onClick={() => {
          actions.goToStep('check');
          if (view.state === 'seen') actions.checkReport();
        }}
      >
        {view.state === 'seen' ? 'Check the report' : 'Go to the check'}
      </Button>
    </div>
  );
}

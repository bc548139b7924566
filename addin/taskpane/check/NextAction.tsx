import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { formatChangesSentence } from '../words/formatChanges.ts';

const useStyles = makeStyles({
  next: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: 0 },
});

/** The one thing to do next: check again, format, or sign off. */
export function NextAction({ view, errors }: { readonly view: CheckedView; readonly errors: number }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { editedSince, changes } = view;
  if (editedSince.length > 0) {
    const cells = editedSince.slice(0, 5).join(', ') + (editedSince.length > 5 ? ' and others' : '');
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>Changed since the check: {cells}. Check again to see what that means.</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.next}>
      <Text as="p" className={styles.line}>
        {formatChangesSentence(changes)}
      </Text>
      {changes > 0 ? (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={actions.formatReport}>
          Format the report
        </Button>
      ) : (
        errors === 0 && (
          <Button appearance="primary" onClick={() => actions.goToStep('sign-off')}>
            Go on to sign off
          </Button>
        )
      )}
    </div>
  );
}

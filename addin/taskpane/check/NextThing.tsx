import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { changesWords } from '../format/changesWords.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import type { CheckedView } from '../paneState.ts';

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
export function NextThing({ view, errors }: { readonly view: CheckedView; readonly errors: number }) {
  const styles = useStyles();
  const { desk } = usePane();
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
        {changesWords(changes)}
      </Text>
      {changes > 0 ? (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={desk.format}>
          Format the report
        </Button>
      ) : (
        errors === 0 && (
          <Button appearance="primary" onClick={() => desk.toStep('sign-off')}>
            Go on to sign off
          </Button>
        )
      )}
    </div>
  );
}

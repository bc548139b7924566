import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels, frameSentences } from './words.ts';

const useStyles = makeStyles({
  person: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
  line: { margin: 0 },
});

/** Who is signed in to the record, or the button to sign in. */
export function SignInLine() {
  const styles = useStyles();
  const { actions } = usePane();
  const { person, work } = usePaneState();
  if (!person) {
    return (
      <div className={styles.person}>
        <Text as="p" className={styles.line}>
          {frameSentences.signIn}
        </Text>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={actions.signIn}>
          {frameLabels.signIn}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.person}>
      <Text as="p" className={styles.line}>
        {person.name}, {person.council.name}
      </Text>
      <Button size="small" disabledFocusable={work !== null} onClick={actions.signOut}>
        {frameLabels.signOut}
      </Button>
    </div>
  );
}

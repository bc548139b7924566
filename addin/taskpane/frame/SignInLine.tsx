import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  person: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
  line: { margin: 0 },
});

/** Who is signed in to the record, or the way in. Everything but the record works signed out. */
export function SignInLine() {
  const styles = useStyles();
  const { actions } = usePane();
  const { person, work } = usePaneState();
  if (!person) {
    return (
      <div className={styles.person}>
        <Text as="p" className={styles.line}>
          Sign in to use the central record. Checking and formatting work without.
        </Text>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={actions.signIn}>
          Sign in
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
        Sign out
      </Button>
    </div>
  );
}

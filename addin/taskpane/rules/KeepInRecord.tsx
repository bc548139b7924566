import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from '../frame/paneContext.ts';

const useStyles = makeStyles({
  keep: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  line: { margin: 0 },
});

/** A quarter can be signed off by rules that the record keeps, and by those alone: who may keep them there, and the way. */
export function KeepInRecord({ onKeep }: { readonly onKeep: () => void }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { person, work } = usePaneState();
  const mayKeep = person?.roles.includes('administrator') ?? false;
  return (
    <div className={styles.keep}>
      <Text as="p" className={styles.line}>
        A quarter is signed off by rules that the record keeps.
        {!mayKeep && ' An administrator of the record keeps them there.'}
        {person && !mayKeep && ' Ask one to open this workbook and do so.'}
      </Text>
      {!person && (
        <Button disabledFocusable={work !== null} onClick={actions.signIn}>
          Sign in
        </Button>
      )}
      {mayKeep && (
        <Button disabledFocusable={work !== null} onClick={onKeep}>
          Keep in the record
        </Button>
      )}
    </div>
  );
}

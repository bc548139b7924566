import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { ruleSetFormLabels, ruleSetFormSentences } from './words.ts';

const useStyles = makeStyles({
  keep: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  line: { margin: 0 },
});

/** A quarter can only be signed off by rules that the record keeps: who may keep them there, and how. */
export function KeepInRecord({ onKeep }: { readonly onKeep: () => void }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { person, work } = usePaneState();
  const mayKeep = person?.roles.includes('administrator') ?? false;
  return (
    <div className={styles.keep}>
      <Text as="p" className={styles.line}>
        {ruleSetFormSentences.recordRules}
        {!mayKeep && ` ${ruleSetFormSentences.administratorKeeps}`}
        {person && !mayKeep && ` ${ruleSetFormSentences.askAdministrator}`}
      </Text>
      {!person && (
        <Button disabledFocusable={work !== null} onClick={actions.signIn}>
          {ruleSetFormLabels.signIn}
        </Button>
      )}
      {mayKeep && (
        <Button disabledFocusable={work !== null} onClick={onKeep}>
          {ruleSetFormLabels.keepInRecord}
        </Button>
      )}
    </div>
  );
}

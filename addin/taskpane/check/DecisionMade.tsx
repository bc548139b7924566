import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePaneState } from '../frame/paneContext.ts';
import { findingLabels } from './words.ts';

const useStyles = makeStyles({
  decided: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  actions: { display: 'flex' },
});

interface Decision {
  readonly label: string;
  readonly said: { readonly by: string; readonly reason: string };
  readonly onWithdraw: () => void;
}

/** Who decided what, and why. */
export function DecisionMade({ label, said: { by, reason }, onWithdraw }: Decision) {
  const styles = useStyles();
  const { work } = usePaneState();
  return (
    <>
      <Text as="p" className={styles.decided}>
        {label}. {by}: {reason}
      </Text>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={work !== null} onClick={onWithdraw}>
          {findingLabels.withdraw}
        </Button>
      </div>
    </>
  );
}

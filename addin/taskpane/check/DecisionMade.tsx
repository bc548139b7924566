import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneState } from '../frame/paneContext.ts';

const useStyles = makeStyles({
  decided: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  actions: { display: 'flex' },
});

interface Decision {
  readonly words: string;
  readonly said: { readonly by: string; readonly reason: string };
  readonly onWithdraw: () => void;
}

/** Who decided what, and why. */
export function DecisionMade({ words, said: { by, reason }, onWithdraw }: Decision) {
  const styles = useStyles();
  const { work } = usePaneState();
  return (
    <>
      <Text as="p" className={styles.decided}>
        {words}. {by}: {reason}
      </Text>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={work !== null} onClick={onWithdraw}>
          Withdraw this decision
        </Button>
      </div>
    </>
  );
}

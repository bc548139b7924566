import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import { WAY_THROUGH_WORDS } from './wayThroughWords.ts';

const useStyles = makeStyles({
  decided: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  actions: { display: 'flex' },
});

interface Decision {
  readonly finding: Finding;
  readonly override: Override;
}

/** Who decided what, and why. */
export function Decided({ finding, override }: Decision) {
  const styles = useStyles();
  const { desk } = usePane();
  const { work } = usePaneState();
  const words = WAY_THROUGH_WORDS[finding.code];
  const decision = override.decision === 'keep' ? words?.keep : (words?.notRated ?? words?.keep);
  return (
    <>
      <Text as="p" className={styles.decided}>
        {decision}. {override.by}: {override.reason}
      </Text>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={work !== null} onClick={() => desk.withdrawOverride(finding)}>
          Withdraw this decision
        </Button>
      </div>
    </>
  );
}

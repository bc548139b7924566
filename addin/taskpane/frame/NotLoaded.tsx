import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { frameLabels, frameRefusals } from './words.ts';

const useStyles = makeStyles({
  none: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'start' },
});

/** The code of a part of the pane could not be loaded. A browser may keep that answer, so only a new start asks again. */
export function NotLoaded() {
  const styles = useStyles();
  return (
    <div className={styles.none} role="alert">
      <Text as="p" block>
        {frameRefusals.notLoaded}
      </Text>
      <Button appearance="primary" onClick={() => location.reload()}>
        {frameLabels.startAgain}
      </Button>
    </div>
  );
}

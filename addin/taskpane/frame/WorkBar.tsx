import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { ProgressBar } from '@fluentui/react-progress';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  bar: { flexGrow: 1 },
});

/** The running action, its progress, and a button to cancel it. */
export function WorkBar() {
  const styles = useStyles();
  const { work } = usePaneState();
  return (
    <div role="status" aria-live="polite">
      {work && (
        <div className={styles.work}>
          <Field className={styles.bar} validationMessage={`${work.doing} …`} validationState="none">
            <ProgressBar {...(work.share !== null && { value: work.share })} aria-label={work.doing} />
          </Field>
          {work.cancel && (
            <Button size="small" onClick={work.cancel}>
              {frameLabels.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

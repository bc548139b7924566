import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { fill } from '../../../shared/words/fill.ts';
import { FormatPreviewText } from '../format/FormatPreviewText.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { checkStepLabels, checkStepSentences } from './words.ts';

/** At most this many edited cells are listed. */
const MOST_CELLS = 5;

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
});

/** The next action: check again, format, or sign off. */
export function NextAction({ view, errors }: { readonly view: CheckedView; readonly errors: number }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { editedSince, changes } = view;
  if (editedSince.length > 0) {
    const cells = editedSince.slice(0, MOST_CELLS).join(', ');
    const isMore = editedSince.length > MOST_CELLS;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {fill(isMore ? checkStepSentences.changedMore : checkStepSentences.changed, { cells })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.next}>
      <FormatPreviewText view={view} />
      {changes > 0 ? (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={actions.formatReport}>
          {checkStepLabels.formatReport}
        </Button>
      ) : (
        errors === 0 && (
          <Button appearance="primary" onClick={() => actions.goToStep('sign-off')}>
            {checkStepLabels.continueToSignOff}
          </Button>
        )
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { fill } from '../../../shared/words/fill.ts';
import { editedSinceRead } from '../state/paneState.ts';
import { usePane, usePaneState } from './paneContext.ts';
import { editedLabels, editedSentences } from './words.ts';

/** At most this many edited cells are listed. */
const MOST_CELLS = 5;

const useStyles = makeStyles({
  edited: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** States on every step that the sheet was edited, and that the older statements about it are withdrawn. */
export function EditedBar() {
  const styles = useStyles();
  const { actions } = usePane();
  const state = usePaneState();
  const edited = editedSinceRead(state);
  const isChecked = state.view.state === 'checked';
  const cells = edited.slice(0, MOST_CELLS).join(', ');
  const sentence = edited.length > MOST_CELLS ? editedSentences.editedMore : editedSentences.edited;
  return (
    <div role="status" aria-live="polite">
      {edited.length > 0 && (
        <div className={styles.edited}>
          <MessageBar intent="warning" layout="multiline" politeness="polite">
            <MessageBarBody>{fill(sentence, { cells })}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                disabledFocusable={state.work !== null}
                onClick={() => (isChecked ? actions.checkReport() : actions.loadReport())}
              >
                {editedLabels[isChecked ? 'checkAgain' : 'readAgain']}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}

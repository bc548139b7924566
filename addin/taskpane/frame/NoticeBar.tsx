import { Button } from '@fluentui/react-button';
import { DismissRegular } from '@fluentui/react-icons';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePane, usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  reference: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

/**
 * The result of the last action. Announced politely, without taking the focus; it stays until it is dismissed or
 * replaced.
 */
export function NoticeBar() {
  const styles = useStyles();
  const { actions } = usePane();
  const { notice, work } = usePaneState();
  const { undoes, removes } = notice ?? {};
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <div className={styles.notice}>
          <MessageBar intent={notice.tone} layout="multiline" politeness="polite">
            <MessageBarBody>
              {notice.text}
              {notice.reference && (
                <>
                  {' '}
                  {frameLabels.reference} <span className={styles.reference}>{notice.reference}</span>
                </>
              )}
            </MessageBarBody>
            <MessageBarActions
              {...(undoes !== undefined && {
                children: (
                  <Button
                    size="small"
                    disabledFocusable={work !== null}
                    onClick={() => actions.restoreFormatting(undoes)}
                  >
                    {frameLabels.undo}
                  </Button>
                ),
              })}
              {...(removes !== undefined && {
                children: (
                  <Button
                    size="small"
                    disabledFocusable={work !== null}
                    onClick={() => actions.removeAddedSheets(removes)}
                  >
                    {frameLabels.undo}
                  </Button>
                ),
              })}
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={frameLabels.dismiss}
                  icon={<DismissRegular />}
                  onClick={actions.dismissNotice}
                />
              }
            />
          </MessageBar>
        </div>
      )}
    </div>
  );
}

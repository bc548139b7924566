import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { FormatPreviewText } from '../format/FormatPreviewText.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { isReceiptVoided } from '../state/voidOnRecord.ts';
import { checkStepLabels, checkStepSentences } from './words.ts';

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
  line: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The next action: format, or sign off, or see what is on record. */
export function NextAction({ view, errors }: { readonly view: CheckedView; readonly errors: number }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, isFormatPutOff, onRecord } = usePaneState();
  const { changes, open } = view;
  const asksToFormat = changes > 0 && !isFormatPutOff;
  return (
    <div className={styles.next}>
      {changes > 0 && isFormatPutOff ? (
        <Text as="p" className={styles.line}>
          {checkStepSentences.putOff}
        </Text>
      ) : (
        <FormatPreviewText view={view} />
      )}
      <div className={styles.actions}>
        {asksToFormat && (
          <>
            <Button appearance="primary" disabledFocusable={work !== null} onClick={actions.formatReport}>
              {checkStepLabels.formatNow}
            </Button>
            <Button disabledFocusable={work !== null} onClick={actions.putOffFormatting}>
              {checkStepLabels.notNow}
            </Button>
          </>
        )}
        {!asksToFormat && errors === 0 && (
          <GoOn isSigned={open.signedOff?.matches === true && !isReceiptVoided(open, onRecord)} />
        )}
      </div>
    </div>
  );
}

/** Where the officer goes from a report without errors. */
function GoOn({ isSigned }: { readonly isSigned: boolean }) {
  const { actions } = usePane();
  return (
    <Button appearance="primary" onClick={() => actions.goToStep(isSigned ? 'history' : 'sign-off')}>
      {isSigned ? checkStepLabels.seeRecord : checkStepLabels.continueToSignOff}
    </Button>
  );
}

import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { AsRead } from '../frame/AsRead.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { reportSummary } from '../words/reportSummary.ts';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { PartsChoice } from './PartsChoice.tsx';
import { RulesChoice } from './RulesChoice.tsx';
import { RulesProposalCard } from './RulesProposal.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { checkStepLabels, checkStepSentences } from './words.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  said: { margin: 0 },
  large: { width: '100%', minHeight: '56px', fontSize: tokens.fontSizeBase400 },
});

/** What Outturn found in the workbook, above one large button. */
export function FirstScreen({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, onRecord } = usePaneState();
  return (
    <div className={styles.screen}>
      <AsRead>
        <Text as="p" size={400} className={styles.said}>
          {reportSummary(open, onRecord)} {checkStepSentences.nothingChanges}
        </Text>
      </AsRead>
      <SheetChoice open={open} />
      <PartsChoice open={open} />
      <Button
        appearance="primary"
        size="large"
        className={styles.large}
        disabledFocusable={work !== null}
        onClick={actions.validateAndFormat}
      >
        {checkStepLabels.validate}
      </Button>
      <RulesProposalCard open={open} />
      <RulesChoice open={open} />
      <ColumnsChoice open={open} />
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { columnLetters } from '../../../shared/cells.ts';
import { fill } from '../../../shared/words/fill.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { SheetQuestion } from '../state/paneState.ts';
import { LapsedAnswers } from './LapsedAnswers.tsx';
import { columnsLabels, columnsSentences } from './words.ts';

const LONGEST_HEADING = 60;

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  choice: { justifyContent: 'flex-start', textAlign: 'start' },
});

/** Which column holds the outturn, where its period does not say. One button a column; the workbook remembers it. */
export function OutturnQuestion({ question }: { readonly question: SheetQuestion }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { sheet, choices, isTitleOther, layout } = question;
  const asked = isTitleOther ? columnsSentences.titleOther : columnsSentences.whichOutturn;
  return (
    <div className={styles.question}>
      <Text as="h2" size={500} weight="semibold" className={styles.line}>
        {columnsLabels.whichOutturn}
      </Text>
      <Text as="p" className={styles.line}>
        {fill(asked, { sheet: sheet.name })}
      </Text>
      <LapsedAnswers columns={layout.lapsedAnswers} />
      {choices.map(({ cell, text }) => (
        <Button
          key={cell.column}
          className={styles.choice}
          disabledFocusable={work !== null}
          onClick={() => actions.confirmColumn('performance', cell.column)}
        >
          {`${columnLetters(cell.column)} ${text.trim()}`.slice(0, LONGEST_HEADING)}
        </Button>
      ))}
      <Text as="p" className={styles.line}>
        {columnsSentences.noneOfThese}
      </Text>
      <Button appearance="subtle" disabledFocusable={work !== null} onClick={() => actions.loadReport()}>
        {columnsLabels.readAgain}
      </Button>
    </div>
  );
}

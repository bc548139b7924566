import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import type { Column } from '../../../shared/report.ts';
import { COLUMN_NAMES } from '../../../shared/words/columnNames.ts';
import { fill } from '../../../shared/words/fill.ts';
import { columnsSentences } from './words.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

interface LapsedAnswersProps {
  /** Columns whose answer no longer fits the headings. */
  readonly columns: readonly Column[];
  /** Whether an earlier version kept answers by position. */
  readonly hasAnswersByPosition?: boolean;
}

/** Which of a person's answers about columns are not used any more, and why. */
export function LapsedAnswers({ columns, hasAnswersByPosition = false }: LapsedAnswersProps) {
  const styles = useStyles();
  const names = columns.flatMap(column => COLUMN_NAMES[column] ?? []).join(', ');
  return (
    <>
      {names !== '' && (
        <Text as="p" className={styles.line}>
          {fill(columnsSentences.lapsed, { columns: names })}
        </Text>
      )}
      {hasAnswersByPosition && (
        <Text as="p" className={styles.line}>
          {columnsSentences.keptByPosition}
        </Text>
      )}
    </>
  );
}

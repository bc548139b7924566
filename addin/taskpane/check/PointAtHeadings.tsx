import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { columnLetters } from '../../../shared/cells.ts';
import type { Column } from '../../../shared/report.ts';
import type { AnswerableLayout } from '../../../shared/sheet/headings/confirmedColumns.ts';
import { COLUMN_NAMES } from '../../../shared/words/columnNames.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { NamedColumns } from '../actions/check/pointAtHeadings.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { HeadingsPointed } from '../state/paneState.ts';
import { pointLabels, pointSentences } from './words.ts';

const NONE = 'none';
const LONGEST_HEADING = 40;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** Where no row of headings was found: a person selects it in the sheet, and says what its columns are. */
export function PointAtHeadings({ pointing }: { readonly pointing: HeadingsPointed }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { sheet, layout } = pointing;
  return (
    <div className={styles.form}>
      <Text as="h2" size={500} weight="semibold" className={styles.line}>
        {pointLabels.heading}
      </Text>
      <Text as="p" className={styles.line}>
        {fill(pointSentences.how, { sheet: sheet.name })}
      </Text>
      <Button disabledFocusable={work !== null} onClick={actions.pointAtHeadings}>
        {layout === null ? pointLabels.theseAre : pointLabels.another}
      </Button>
      {layout !== null && <ColumnsForm key={layout.headings[0]?.cell.row} layout={layout} />}
    </div>
  );
}

/** The first heading that may mean each column. */
const guessed = ({ headings }: AnswerableLayout): NamedColumns =>
  Object.fromEntries(
    headings.toReversed().flatMap(({ column, cell }) => (column === null ? [] : [[column, cell.column]])),
  );

function ColumnsForm({ layout }: { readonly layout: AnswerableLayout }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [columns, setColumns] = useState(guessed(layout));
  const choose = (column: Column, value: string): void => {
    const { [column]: _before, ...others } = columns;
    setColumns(value === NONE ? others : { ...others, [column]: Number(value) });
  };
  const isEnough = columns.title !== undefined && columns.performance !== undefined;
  return (
    <>
      <Text as="p" className={styles.line}>
        {pointSentences.which}
      </Text>
      {(Object.keys(COLUMN_NAMES) as Column[]).map(column => (
        <Field key={column} label={capital(COLUMN_NAMES[column])} size="small">
          <Select
            size="small"
            value={String(columns[column] ?? NONE)}
            onChange={(_, { value }) => choose(column, value)}
          >
            <option value={NONE}>{pointLabels.none}</option>
            {layout.headings.map(({ cell, text }) => (
              <option key={cell.column} value={cell.column}>
                {`${columnLetters(cell.column)} ${text.trim()}`.slice(0, LONGEST_HEADING)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        appearance="primary"
        disabledFocusable={work !== null || !isEnough}
        onClick={() => actions.nameColumns(columns)}
      >
        {pointLabels.read}
      </Button>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

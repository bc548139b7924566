import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Assessment } from '../../../shared/checks/runChecks.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import type { Polarity } from '../../../shared/indicator.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { polarityLabels } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

type Answers = Decisions['polarities'];

/** Every polarity that the sheet does not print, in one list: one click accepts it as proposed. */
export function PolarityList({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [changed, setChanged] = useState<Answers>({});
  const rows = assessment.report.indicators.filter(({ polarity }) => polarity === 'unknown');
  const answers: Answers = Object.fromEntries(
    rows.flatMap(row => {
      const answer = changed[row.id] ?? row.polarityProposed?.polarity;
      return answer === undefined ? [] : [[row.id, answer]];
    }),
  );
  const isAsProposed = Object.keys(changed).length === 0;
  return (
    <div className={styles.list}>
      <div data-answer>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work !== null || Object.keys(answers).length === 0}
          onClick={() => actions.answerPolarities(answers)}
        >
          {isAsProposed ? polarityLabels.acceptProposed : polarityLabels.accept}
        </Button>
      </div>
      {rows.map(row => (
        <Field
          key={row.id}
          label={`${row.lineNo ?? ''} ${row.title}`.trim()}
          hint={row.polarityProposed?.because ?? polarityLabels.nothingProposed}
        >
          <Select
            value={answers[row.id] ?? ''}
            onChange={(_, { value }) => setChanged({ ...changed, [row.id]: value as Polarity })}
          >
            {answers[row.id] === undefined && <option value="">{polarityLabels.choose}</option>}
            <option value="bigger">{polarityLabels.bigger}</option>
            <option value="smaller">{polarityLabels.smaller}</option>
            <option value="none">{polarityLabels.neither}</option>
          </Select>
        </Field>
      ))}
    </div>
  );
}

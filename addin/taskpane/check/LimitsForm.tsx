import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { TypedLimits } from '../../../shared/decisions.ts';
import { readLimits } from '../../../shared/figures/limitText.ts';
import type { Indicator } from '../../../shared/report.ts';
import { limitColumnsOf, ratingForm } from '../../../shared/rules/forms/forms.ts';
import { COLUMN_NAMES } from '../../../shared/words/columnNames.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { openedReport } from '../state/paneState.ts';
import { answerRefusals, findingLabels } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Asked once for each indicator: what the rule set needs besides the target, where the sheet has no column for it. */
export function LimitsForm({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const { actions } = usePane();
  const state = usePaneState();
  const [typed, setTyped] = useState<TypedLimits>({});
  const form = openedReport(state)?.ruleSet.rating.form;
  const columns = form ? limitColumnsOf(ratingForm(form)) : [];
  if (columns.length === 0) return null;
  const read = readLimits(column => typed[column] ?? '');
  const isUnreadable = columns.some(column => read[column].state === 'unreadable');
  const isComplete = columns.every(column => read[column].state !== 'none') && !isUnreadable;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (isComplete && state.work === null) actions.answerLimits(indicator.id, typed);
      }}
    >
      {columns.map(column => (
        <Field
          key={column}
          label={capital(COLUMN_NAMES[column])}
          {...(read[column].state === 'unreadable' && {
            validationMessage: answerRefusals.notALimit,
          })}
        >
          <Input
            value={typed[column] ?? ''}
            maxLength={80}
            onChange={(_, { value }) => setTyped({ ...typed, [column]: value })}
          />
        </Field>
      ))}
      <div>
        <Button size="small" type="submit" disabledFocusable={!isComplete || state.work !== null}>
          {findingLabels.save}
        </Button>
      </div>
    </form>
  );
}

import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Indicator } from '../../../shared/report.ts';
import { applicableTarget } from '../../../shared/rules/rating/applicableTarget.ts';
import { NameField, useDeciderName } from '../frame/NameField.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { answerRefusals, findingLabels } from './words.ts';

const NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  figure: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end', flexWrap: 'wrap' },
  field: { flexGrow: 1, flexBasis: '120px' },
});

/** R3: a person confirms the comparator's value; the value read in the comment is proposed. */
export function ComparatorForm({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const { actions, store } = usePane();
  const { work } = usePaneState();
  const by = useDeciderName();
  const { view } = store.get();
  const assessment = view.state === 'checked' ? view.assessment : null;
  const proposed = assessment?.judgements.get(indicator.id)?.comparator;
  const [typed, setTyped] = useState(proposed ? String(proposed.value) : '');
  const { target } = applicableTarget(indicator.target, indicator.annualTarget, assessment?.ruleSet.target);
  if (target.state !== 'comparator') return null;
  const isNumber = NUMBER.test(typed.trim());
  const confirm = () => {
    const value = Number(typed.trim().replaceAll(',', ''));
    const isProposed = proposed?.value === value;
    const { period = '', source = 'commentary' } = isProposed ? proposed : {};
    actions.confirmComparator(indicator.id, {
      value,
      area: target.area,
      period,
      source: isProposed ? source : 'typed by the officer',
      by,
    });
  };
  const mayConfirm = isNumber && by !== '' && work === null;
  const unit = indicator.outturn.state === 'measured' ? indicator.outturn.parts[0].quantity.unit : '';
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (mayConfirm) confirm();
      }}
    >
      <NameField />
      <div className={styles.figure}>
        <Field
          className={styles.field}
          label={`${target.area}${unit ? `, ${unit}` : ''}`}
          {...(typed !== '' && !isNumber && { validationMessage: answerRefusals.notANumber })}
        >
          <Input value={typed} inputMode="decimal" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit" disabledFocusable={!mayConfirm}>
          {findingLabels.confirm}
        </Button>
      </div>
    </form>
  );
}

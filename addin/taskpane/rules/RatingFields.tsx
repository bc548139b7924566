import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import {
  type FormName,
  RATING_FORMS,
  ratingForm,
  type ShareName,
} from '../../../shared/rules/forms/forms.ts';
import { PercentInput } from './PercentInput.tsx';
import { choicesOf, type DraftFaults } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';
import { ruleSetFormLabels } from './words.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

/** How a figure is rated against its target. */
export function RatingFields({ draft, faults, onChange }: Fields) {
  const { form } = draft;
  const { shares, words } = ratingForm(form);
  return (
    <>
      <Field label={ruleSetFormLabels.form} hint={words.about}>
        <Select value={form} onChange={(_, { value }) => onChange({ form: value as FormName })}>
          {RATING_FORMS.map(({ form: value, words: { name } }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {(Object.keys(shares) as ShareName[]).map(name => (
        <PercentInput
          key={name}
          label={shares[name]?.label ?? ''}
          value={draft[name]}
          fault={faults[name]}
          required={!shares[name]?.isOptional}
          onChange={value => onChange({ [name]: value })}
        />
      ))}
      {choicesOf(ratingForm(form)).map(([name, { label, values }]) => (
        <Field key={name} label={label}>
          <Select value={draft[name]} onChange={(_, { value }) => onChange({ [name]: value })}>
            {Object.entries(values).map(([value, { label: text }]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label={ruleSetFormLabels.target}>
        <Select
          value={draft.target}
          onChange={(_, { value }) => onChange({ target: value as RuleSetDraft['target'] })}
        >
          <option value="own-or-annual">{ruleSetFormLabels.targetOwnOrAnnual}</option>
          <option value="annual">{ruleSetFormLabels.targetAnnual}</option>
          <option value="profiled">{ruleSetFormLabels.targetProfiled}</option>
        </Select>
      </Field>
    </>
  );
}

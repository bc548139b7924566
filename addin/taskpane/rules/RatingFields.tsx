import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { FORM_WORDS } from './formWords.ts';
import { PercentInput } from './PercentInput.tsx';
import type { DraftFaults } from './readDraft.ts';
import { FORM_PERCENTS, type Form, type PercentField, type RuleSetDraft } from './ruleSetDraft.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

/** How a figure is rated against its target. */
export function RatingFields({ draft, faults, onChange }: Fields) {
  const { form, edge } = draft;
  const percents = Object.entries(FORM_PERCENTS[form]) as [PercentField, 'needed' | 'optional'][];
  const words = FORM_WORDS[form];
  return (
    <>
      <Field label="Form of the rule" hint={words.says}>
        <Select value={form} onChange={(_, { value }) => onChange({ form: value as Form })}>
          {Object.entries(FORM_WORDS).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {percents.map(([name, need]) => (
        <PercentInput
          key={name}
          label={words.percents[name] ?? ''}
          value={draft[name]}
          fault={faults[name]}
          required={need === 'needed'}
          onChange={value => onChange({ [name]: value })}
        />
      ))}
      {form !== 'line' && (
        <Field label="A figure on the edge">
          <Select value={edge} onChange={(_, { value }) => onChange({ edge: value as RuleSetDraft['edge'] })}>
            <option value="inclusive">is within it</option>
            <option value="exclusive">is beyond it</option>
          </Select>
        </Field>
      )}
    </>
  );
}

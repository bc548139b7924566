import { Field, Select } from '@fluentui/react-components';
import { PercentInput } from './PercentInput.tsx';
import type { DraftFaults } from './readDraft.ts';
import { FORM_PERCENTS, type Form, type PercentField, type RuleSetDraft } from './ruleSetDraft.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

const FORM_WORDS: Readonly<Record<Form, string>> = {
  line: 'GREEN on or better than the target, else RED',
  'flat-band': 'AMBER within a band of the target',
  'shifted-band': 'GREEN within one band, AMBER within a wider one',
  'held-or-improved': 'GREEN within a band, AMBER if no worse than last year',
  'per-indicator': 'AMBER within each indicator’s own tolerance',
  floor: 'AMBER between the target and its floor',
  range: 'GREEN within a range',
};

const PERCENT_WORDS: Readonly<Partial<Record<Form, Readonly<Partial<Record<PercentField, string>>>>>> = {
  'flat-band': { tolerance: 'AMBER within, per cent of the target' },
  'shifted-band': {
    green: 'GREEN within, per cent of the target',
    amber: 'AMBER within, per cent of the target',
  },
  'held-or-improved': { tolerance: 'GREEN within, per cent of the target' },
  'per-indicator': { tolerance: 'Where an indicator has no tolerance: AMBER within, per cent of the target' },
  range: { tolerance: 'AMBER beyond an end within, per cent of that end' },
};

const LIMITS_FROM: Readonly<Partial<Record<Form, string>>> = {
  'per-indicator': 'Each indicator’s tolerance is read in the sheet’s Tolerance column.',
  floor: 'Each indicator’s floor is read in the sheet’s Floor column.',
  range: 'Each range is read in the sheet’s Lower and Upper threshold columns, or in the target.',
};

/** How a figure is rated against its target. */
export function RatingFields({ draft, faults, onChange }: Fields) {
  const { form, edge } = draft;
  const percents = Object.entries(FORM_PERCENTS[form]) as [PercentField, 'needed' | 'optional'][];
  const limits = LIMITS_FROM[form];
  return (
    <>
      <Field label="Form of the rule" {...(limits && { hint: limits })}>
        <Select value={form} onChange={(_, { value }) => onChange({ form: value as Form })}>
          {Object.entries(FORM_WORDS).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {percents.map(([name, need]) => (
        <PercentInput
          key={name}
          label={PERCENT_WORDS[form]?.[name] ?? ''}
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

import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import {
  type FormName,
  RATING_FORMS,
  ratingForm,
  type ShareName,
} from '../../../shared/rules/forms/forms.ts';
import { PercentInput } from './PercentInput.tsx';
import type { DraftFaults } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';
import { ruleSetFormLabels } from './words.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

/** How a figure is rated against its target. */
export function RatingFields({ draft, faults, onChange }: Fields) {
  const { form, edge, firstBand } = draft;
  const { shares, hasEdge, hasFirstBand, words } = ratingForm(form);
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
      {hasFirstBand && (
        <Field label={ruleSetFormLabels.firstBand}>
          <Select
            value={firstBand}
            onChange={(_, { value }) => onChange({ firstBand: value as RuleSetDraft['firstBand'] })}
          >
            <option value="GREEN">GREEN</option>
            <option value="YELLOW">YELLOW</option>
          </Select>
        </Field>
      )}
      {hasEdge && (
        <Field label={ruleSetFormLabels.edge}>
          <Select value={edge} onChange={(_, { value }) => onChange({ edge: value as RuleSetDraft['edge'] })}>
            <option value="inclusive">{ruleSetFormLabels.edgeInclusive}</option>
            <option value="exclusive">{ruleSetFormLabels.edgeExclusive}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

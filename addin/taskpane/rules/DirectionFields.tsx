import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { PercentInput } from './PercentInput.tsx';
import type { DraftFaults } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

/** Which arrows the council draws, and how they are judged. */
export function DirectionFields({ draft, faults, onChange }: Fields) {
  return (
    <>
      <Field label="Arrows">
        <Select
          value={draft.arrows}
          onChange={(_, { value }) => onChange({ arrows: value as RuleSetDraft['arrows'] })}
        >
          <option value="both">Short and long term</option>
          <option value="short">Short term alone</option>
          <option value="long">Long term alone</option>
        </Select>
      </Field>
      <PercentInput
        label="A change counts as the same within, per cent of the base"
        value={draft.deadBand}
        fault={faults.deadBand}
        required
        onChange={deadBand => onChange({ deadBand })}
      />
      <Field label="The short arrow of a (C) count is of">
        <Select
          value={draft.cumulative}
          onChange={(_, { value }) => onChange({ cumulative: value as RuleSetDraft['cumulative'] })}
        >
          <option value="isolated">the quarter alone</option>
          <option value="raw">the figures as they stand</option>
          <option value="no-arrow">nothing: none is drawn</option>
        </Select>
      </Field>
    </>
  );
}

import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { PercentInput } from './PercentInput.tsx';
import type { DraftFaults } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';
import { directionLabels } from './words.ts';

interface Fields {
  readonly draft: RuleSetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
}

/** Which arrows the council draws, and how they are judged. */
export function DirectionFields({ draft, faults, onChange }: Fields) {
  return (
    <>
      <Field label={directionLabels.arrows}>
        <Select
          value={draft.arrows}
          onChange={(_, { value }) => onChange({ arrows: value as RuleSetDraft['arrows'] })}
        >
          <option value="both">{directionLabels.both}</option>
          <option value="short">{directionLabels.short}</option>
          <option value="long">{directionLabels.long}</option>
        </Select>
      </Field>
      <PercentInput
        label={directionLabels.deadBand}
        value={draft.deadBand}
        fault={faults.deadBand}
        required
        onChange={deadBand => onChange({ deadBand })}
      />
      <PercentInput
        label={directionLabels.deadBandPoints}
        value={draft.deadBandPoints}
        fault={faults.deadBandPoints}
        required={false}
        onChange={deadBandPoints => onChange({ deadBandPoints })}
      />
      <Field label={directionLabels.cumulative}>
        <Select
          value={draft.cumulative}
          onChange={(_, { value }) => onChange({ cumulative: value as RuleSetDraft['cumulative'] })}
        >
          <option value="isolated">{directionLabels.isolated}</option>
          <option value="raw">{directionLabels.raw}</option>
          <option value="no-arrow">{directionLabels.noArrow}</option>
        </Select>
      </Field>
      <Field label={directionLabels.shows}>
        <Select
          value={draft.shows}
          onChange={(_, { value }) => onChange({ shows: value as RuleSetDraft['shows'] })}
        >
          <option value="better">{directionLabels.showsBetter}</option>
          <option value="movement">{directionLabels.showsMovement}</option>
        </Select>
      </Field>
    </>
  );
}

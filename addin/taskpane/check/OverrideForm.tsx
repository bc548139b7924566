import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { OVERRIDE_LABELS } from './overrideLabels.ts';

/** A named person keeps the figure and says why: the record takes both. */
export function OverrideForm({ finding }: { readonly finding: Finding }) {
  const { actions } = usePane();
  const [decision, setDecision] = useState<Override['decision']>('keep');
  const words = OVERRIDE_LABELS[finding.code];
  if (!words) return null;
  return (
    <NamedReasonForm
      open="Keep the figure and say why"
      label="Reason"
      hint="It goes on record with the quarter."
      submit="Decide so"
      onSay={said => actions.overrideError(finding, { decision, ...said })}
    >
      <Field label="What stands">
        <RadioGroup value={decision} onChange={(_, { value }) => setDecision(value as Override['decision'])}>
          <Radio value="keep" label={words.keep} />
          {words.notRated && <Radio value="not-rated" label={words.notRated} />}
        </RadioGroup>
      </Field>
    </NamedReasonForm>
  );
}

import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { OVERRIDE_CHOICES } from './overrideChoices.ts';
import { findingLabels, findingSentences } from './words.ts';

/** A named person keeps the figure and says why; both go on record. */
export function OverrideForm({ finding }: { readonly finding: Finding }) {
  const { actions } = usePane();
  const [decision, setDecision] = useState<Override['decision']>('keep');
  const choices = OVERRIDE_CHOICES[finding.code];
  if (!choices) return null;
  return (
    <NamedReasonForm
      open={findingLabels.override}
      label={findingLabels.reason}
      hint={findingSentences.onRecord}
      submit={findingLabels.saveDecision}
      onSubmit={given => actions.overrideError(finding, { decision, ...given })}
    >
      <Field label={findingLabels.decision}>
        <RadioGroup value={decision} onChange={(_, { value }) => setDecision(value as Override['decision'])}>
          <Radio value="keep" label={choices.keep} />
          {choices.notRated && <Radio value="not-rated" label={choices.notRated} />}
        </RadioGroup>
      </Field>
    </NamedReasonForm>
  );
}

import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { OVERRIDE_LABELS } from './overrideLabels.ts';
import { findingLabels, findingSentences } from './words.ts';

/** A named person keeps the figure and says why; both go on record. */
export function OverrideForm({ finding }: { readonly finding: Finding }) {
  const { actions } = usePane();
  const [decision, setDecision] = useState<Override['decision']>('keep');
  const labels = OVERRIDE_LABELS[finding.code];
  if (!labels) return null;
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
          <Radio value="keep" label={labels.keep} />
          {labels.notRated && <Radio value="not-rated" label={labels.notRated} />}
        </RadioGroup>
      </Field>
    </NamedReasonForm>
  );
}

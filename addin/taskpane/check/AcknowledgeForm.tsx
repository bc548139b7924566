import type { Finding } from '../../../shared/checks/finding.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';

interface Warning {
  readonly finding: Finding;
  /** The row's comment, which often gives the reason already. */
  readonly comment: string;
}

/** A warning may stand once a named person says why. */
export function AcknowledgeForm({ finding, comment }: Warning) {
  const { actions } = usePane();
  return (
    <NamedReasonForm
      open="Acknowledge"
      label="Why it may stand"
      submit="Acknowledge"
      quotable={comment}
      onSay={said => actions.acknowledgeWarnings([finding], said)}
    />
  );
}

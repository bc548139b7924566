import type { Finding } from '../../../shared/checks/finding.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { findingLabels } from './words.ts';

interface Warning {
  readonly finding: Finding;
  /** The row's comment, which often gives the reason already. */
  readonly comment: string;
}

/** A warning is accepted once a named person says why. */
export function AcknowledgeForm({ finding, comment }: Warning) {
  const { actions } = usePane();
  return (
    <NamedReasonForm
      open={findingLabels.acknowledge}
      label={findingLabels.whyAccepted}
      submit={findingLabels.acknowledge}
      quotable={comment}
      onSubmit={given => actions.acknowledgeWarnings([finding], given)}
    />
  );
}

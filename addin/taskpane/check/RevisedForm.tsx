import type { Finding } from '../../../shared/checks/finding.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { findingLabels, findingSentences } from './words.ts';

/** The base stays as it is: a named person says why it is not the figure on record. */
export function RevisedForm({ finding }: { readonly finding: Finding }) {
  const { actions } = usePane();
  return (
    <NamedReasonForm
      open={findingLabels.revised}
      label={findingLabels.whyRevised}
      hint={findingSentences.revisedOnRecord}
      submit={findingLabels.save}
      onSubmit={given => actions.declareRevised(finding, given)}
    />
  );
}

import type { Revision } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { voidLabels, voidSentences } from './words.ts';

/** For a report that was signed off by mistake, such as one of another period: an approver voids it with a reason. */
export function VoidForm({ revision }: { readonly revision: Revision }) {
  const { actions } = usePane();
  const button = fill(voidLabels.void, { rev: revision.rev });
  return (
    <NamedReasonForm
      open={button}
      label={voidLabels.why}
      hint={voidSentences.effect}
      submit={button}
      onSubmit={({ reason }) => actions.voidRevision(revision, reason)}
    />
  );
}

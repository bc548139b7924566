import { Text } from '@fluentui/react-components';
import type { Finding } from '../../../shared/checks/finding.ts';
import { openWarningsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';

/** Each warning may be acknowledged on the Check step; what is left may be answered for in one go, by name. */
export function OpenWarnings({ warnings }: { readonly warnings: readonly Finding[] }) {
  const { actions } = usePane();
  const all =
    warnings.length === 1 ? 'Acknowledge it' : `Acknowledge all ${warnings.length.toLocaleString('en-GB')}`;
  return (
    <section aria-label="Warnings that are open">
      <Text as="p">{openWarningsSentence(warnings.length)}</Text>
      <NamedReasonForm
        open={all}
        label="Why they may stand"
        hint="The workbook keeps it. It lapses where a row changes."
        submit={all}
        onSay={said => actions.acknowledgeWarnings(warnings, said)}
      />
    </section>
  );
}

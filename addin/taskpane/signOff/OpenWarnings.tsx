import { Text } from '@fluentui/react-text';
import type { Finding } from '../../../shared/checks/finding.ts';
import { fill } from '../../../shared/words/fill.ts';
import { openWarningsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { numberText } from '../words/reportSummary.ts';
import { openWarningsLabels, openWarningsSentences } from './words.ts';

/** Each warning can be acknowledged on the Check step; the rest can be acknowledged together here. */
export function OpenWarnings({ warnings }: { readonly warnings: readonly Finding[] }) {
  const { actions } = usePane();
  const all =
    warnings.length === 1
      ? openWarningsLabels.acknowledgeOne
      : fill(openWarningsLabels.acknowledgeAll, { count: numberText(warnings.length) });
  return (
    <section aria-label={openWarningsLabels.region}>
      <Text as="p">{openWarningsSentence(warnings.length)}</Text>
      <NamedReasonForm
        open={all}
        label={openWarningsLabels.reason}
        hint={openWarningsSentences.lapses}
        submit={all}
        onSubmit={given => actions.acknowledgeWarnings(warnings, given)}
      />
    </section>
  );
}

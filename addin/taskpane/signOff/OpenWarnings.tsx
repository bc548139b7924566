import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { fill } from '../../../shared/words/fill.ts';
import { openWarningsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { CardLine } from '../frame/Card.tsx';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { numberText } from '../words/reportSummary.ts';
import { openWarningsLabels, openWarningsSentences } from './words.ts';

const useStyles = makeStyles({
  warnings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** Each warning can be acknowledged on the Check step; the rest can be acknowledged together here. */
export function OpenWarnings({ warnings }: { readonly warnings: readonly Finding[] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const all =
    warnings.length === 1
      ? openWarningsLabels.acknowledgeOne
      : fill(openWarningsLabels.acknowledgeAll, { count: numberText(warnings.length) });
  return (
    <section className={styles.warnings} aria-label={openWarningsLabels.region}>
      <CardLine>{openWarningsSentence(warnings.length)}</CardLine>
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

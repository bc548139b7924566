import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { a1 } from '../../../shared/cells.ts';
import { type Finding, findingHeading } from '../../../shared/checks/finding.ts';
import { groupBy } from '../../../shared/groupBy.ts';
import type { Report } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { openWarningsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { CardLine } from '../frame/Card.tsx';
import { CellLink } from '../frame/CellLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { numberText } from '../words/reportSummary.ts';
import { openWarningsLabels, openWarningsSentences } from './words.ts';

const useStyles = makeStyles({
  warnings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  kind: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
});

interface Open {
  readonly warnings: readonly Finding[];
  readonly report: Report;
}

/** Each warning can be acknowledged on the Check step; here those of one kind can be acknowledged together. */
export function OpenWarnings({ warnings, report }: Open) {
  const styles = useStyles();
  const kinds = [...groupBy(warnings, ({ code }) => code)];
  return (
    <section className={styles.warnings} aria-label={openWarningsLabels.region}>
      <CardLine>{openWarningsSentence(warnings.length)}</CardLine>
      {kinds.map(([code, ofKind]) => (
        <Kind key={code} warnings={ofKind} heading={findingHeading(code)} report={report} />
      ))}
    </section>
  );
}

/** The warnings of one kind, with the cells that they are about. */
function Kind({ warnings, heading, report }: Open & { readonly heading: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const label = fill(openWarningsLabels.acknowledge, {
    count: numberText(warnings.length),
    kind: heading,
  });
  return (
    <div className={styles.kind}>
      <LongList items={warnings} keyOf={({ cell }) => a1(cell)} atOnce={5}>
        {({ cell, indicator }) => <CellLink cell={cell} label={rowLabel(report, indicator) || heading} />}
      </LongList>
      <div data-answer>
        <NamedReasonForm
          open={label}
          label={openWarningsLabels.reason}
          hint={openWarningsSentences.lapses}
          submit={label}
          onSubmit={given => actions.acknowledgeWarnings(warnings, given)}
        />
      </div>
    </div>
  );
}

function rowLabel({ indicators }: Report, id: string): string {
  const row = indicators.find(indicator => indicator.id === id);
  return row ? indicatorLabel(row) : '';
}

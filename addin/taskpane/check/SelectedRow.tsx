import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { fill } from '../../../shared/words/fill.ts';
import { usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { selectedRowLabels } from './words.ts';

const useStyles = makeStyles({
  row: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { margin: 0 },
});

/** Why the row selected in the sheet has its rating and its arrows. */
export function SelectedRow({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const { indicator: id } = usePaneState();
  const indicator = view.open.report.indicators.find(other => other.id === id);
  const judgement = indicator && view.assessment.judgements.get(indicator.id);
  if (!indicator || !judgement) return null;
  const { rating, short, long } = judgement;
  const reasons = [
    [selectedRowLabels.rating, rating.rating ?? selectedRowLabels.notRated, rating.why],
    [selectedRowLabels.shortTerm, selectedRowLabels[short.direction ?? 'noComparison'], short.why],
    [selectedRowLabels.longTerm, selectedRowLabels[long.direction ?? 'noComparison'], long.why],
  ] as const;
  return (
    <section className={styles.row} aria-label={selectedRowLabels.region}>
      <Text as="h3" weight="semibold" className={styles.line}>
        {fill(selectedRowLabels.heading, { row: `${indicator.lineNo ?? indicator.id} ${indicator.title}` })}
      </Text>
      {reasons.map(([what, answer, why]) => (
        <Text as="p" key={what} className={styles.line}>
          <Text weight="semibold">
            {what}: {answer}.
          </Text>{' '}
          {why}
        </Text>
      ))}
    </section>
  );
}

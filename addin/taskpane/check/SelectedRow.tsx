import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';

const DIRECTION_WORDS = { better: '↑ better', same: '→ the same', worse: '↓ worse' } as const;

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

/** Why the row that is selected in the sheet is rated as it is, and goes the way it does. */
export function SelectedRow({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const { indicator: id } = usePaneState();
  const indicator = view.open.report.indicators.find(other => other.id === id);
  const judgement = indicator && view.assessment.judgements.get(indicator.id);
  if (!indicator || !judgement) return null;
  const { rating, short, long } = judgement;
  const said = [
    ['Rating', rating.rating ?? 'not rated', rating.why],
    ['Short term', short.direction === null ? 'no comparison' : DIRECTION_WORDS[short.direction], short.why],
    ['Long term', long.direction === null ? 'no comparison' : DIRECTION_WORDS[long.direction], long.why],
  ] as const;
  return (
    <section className={styles.row} aria-label="Why, for the row that is selected">
      <Text as="h3" weight="semibold" className={styles.line}>
        Why? {indicator.lineNo ?? indicator.id} {indicator.title}
      </Text>
      {said.map(([what, answer, why]) => (
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

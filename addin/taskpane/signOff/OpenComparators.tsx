import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { a1 } from '../../../shared/cells.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Indicator } from '../../../shared/report.ts';
import type { Comparator } from '../../../shared/target.ts';
import { fill } from '../../../shared/words/fill.ts';
import { openComparatorsSentence } from '../actions/signOff/openFindingsSentences.ts';
import { ComparatorForm } from '../check/ComparatorForm.tsx';
import { NotRatedButton } from '../check/NotRatedButton.tsx';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { RowLink } from '../frame/CellLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { useDeciderName } from '../frame/NameField.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { CheckedView } from '../state/paneState.ts';
import { openComparatorsLabels } from './words.ts';

const useStyles = makeStyles({
  comparators: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Open {
  /** About comparators only. */
  readonly findings: readonly Finding[];
  readonly view: CheckedView;
}

/** Every comparator that a rating rests on, in one list: one click confirms the figure that was read in the comment. */
export function OpenComparators({ findings, view }: Open) {
  const styles = useStyles();
  const rows = new Map(view.open.report.indicators.map(row => [row.id, row]));
  return (
    <section className={styles.comparators} aria-label={openComparatorsLabels.region}>
      <CardLine>{openComparatorsSentence(findings.length)}</CardLine>
      <LongList items={findings} keyOf={({ cell }) => a1(cell)} atOnce={40}>
        {finding => {
          const row = rows.get(finding.indicator);
          return row && <OpenComparator finding={finding} row={row} view={view} />;
        }}
      </LongList>
    </section>
  );
}

interface OneComparator extends Omit<Open, 'findings'> {
  readonly finding: Finding;
  readonly row: Indicator;
}

function OpenComparator({ finding, row, view }: OneComparator) {
  const { comparator, rating } = view.assessment.judgements.get(row.id) ?? {};
  const [isTyped, setTyped] = useState(false);
  return (
    <>
      <RowLink row={row} />
      <CardLine>{comparator ? rating?.why : finding.message}</CardLine>
      <div data-answer>
        {comparator && !isTyped ? (
          <CardActions>
            <ConfirmButton row={row} comparator={comparator} />
            <Button size="small" onClick={() => setTyped(true)}>
              {openComparatorsLabels.anotherFigure} …
            </Button>
          </CardActions>
        ) : (
          <ComparatorForm indicator={row} />
        )}
      </div>
      <NotRatedButton finding={finding} />
    </>
  );
}

function ConfirmButton({ row, comparator }: { readonly row: Indicator; readonly comparator: Comparator }) {
  const { actions } = usePane();
  const { work } = usePaneState();
  const by = useDeciderName();
  const { value, area } = comparator;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={by === '' || work !== null}
      onClick={() => actions.confirmComparator(row.id, { ...comparator, by })}
    >
      {fill(openComparatorsLabels.confirm, { value: value.toLocaleString('en-GB'), area })}
    </Button>
  );
}

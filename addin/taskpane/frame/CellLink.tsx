import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import type { Indicator } from '../../../shared/report.ts';
import { fill } from '../../../shared/words/fill.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { usePane } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  go: { justifyContent: 'start', textAlign: 'start', padding: 0, minWidth: 0, minHeight: '24px', border: 0 },
});

interface Link {
  readonly cell: CellAddress;
  /** What the cell holds. */
  readonly label: string;
}

/** A cell of the sheet by its address and contents; a click selects it. */
export function CellLink({ cell, label }: Link) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.go}
      onClick={() => actions.selectCell(cell)}
      title={fill(frameLabels.selectCell, { cell: a1(cell) })}
    >
      {a1(cell)} · {label}
    </Button>
  );
}

/** A row of the sheet by its name; a click selects it. */
export const RowLink = ({ row }: { readonly row: Indicator }) => (
  <CellLink cell={row.cells.title ?? { row: row.row, column: 0 }} label={indicatorLabel(row)} />
);

import { Button, makeStyles } from '@fluentui/react-components';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import { usePane } from './paneContext.ts';

const useStyles = makeStyles({
  go: { justifyContent: 'start', textAlign: 'start', padding: 0, minWidth: 0, minHeight: '24px', border: 0 },
});

interface Link {
  readonly cell: CellAddress;
  /** What stands in it. */
  readonly words: string;
}

/** A cell of the sheet by its address and what it is; a click selects it. */
export function CellLink({ cell, words }: Link) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.go}
      onClick={() => actions.selectCell(cell)}
      title={`Select ${a1(cell)} in the sheet`}
    >
      {a1(cell)} · {words}
    </Button>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/report.ts';
import { a1 } from '../../../shared/sheet/cells.ts';
import { calledWords } from '../identityWords.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  go: { justifyContent: 'start', textAlign: 'start', padding: 0, minWidth: 0, minHeight: '24px', border: 0 },
});

/** A row by its name; a click selects it in the sheet. */
export function RowLink({ row }: { readonly row: Indicator }) {
  const styles = useStyles();
  const { desk } = usePane();
  const cell = row.cells.title ?? { row: row.row, column: 0 };
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.go}
      onClick={() => desk.goTo(cell)}
      title={`Select ${a1(cell)} in the sheet`}
    >
      {a1(cell)} · {calledWords(row)}
    </Button>
  );
}

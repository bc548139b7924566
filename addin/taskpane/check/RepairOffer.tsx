import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { a1 } from '../../../shared/cells.ts';
import type { Finding, Repair } from '../../../shared/checks/finding.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';

const useStyles = makeStyles({
  preview: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  cell: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxHeight: '9em', overflowY: 'auto', whiteSpace: 'pre-wrap' },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  fresh: { textDecorationLine: 'none' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Offer {
  readonly finding: Finding;
  readonly repair: Repair;
}

/** A change to the sheet's contents: shown first, cell by cell, and made only when asked for. */
export function RepairOffer({ finding, repair }: Offer) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [isShown, setShown] = useState(false);
  if (!isShown) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setShown(true)}>
          {repair.label} …
        </Button>
      </div>
    );
  }
  return (
    <>
      <dl className={styles.preview} aria-label="What the repair would write">
        {repair.writes.map(({ cell, from, to }) => (
          <div key={a1(cell)}>
            <dt className={styles.cell}>{a1(cell)}</dt>
            <dd className={styles.text}>
              <del className={styles.old}>{from || '(empty)'}</del>
            </dd>
            <dd className={styles.text}>
              <ins className={styles.fresh}>{to || '(empty)'}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => actions.applyRepair(finding)}
        >
          Write it
        </Button>
        <Button size="small" onClick={() => setShown(false)}>
          Leave it
        </Button>
      </div>
    </>
  );
}

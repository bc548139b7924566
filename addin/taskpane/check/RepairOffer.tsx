import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { a1 } from '../../../shared/cells.ts';
import type { Repair } from '../../../shared/checks/check.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { frameLabels } from '../frame/words.ts';
import { findingLabels } from './words.ts';

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

/** A change to the contents of the sheet: previewed cell by cell, and written only on request. */
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
      <dl className={styles.preview} aria-label={findingLabels.repairPreview}>
        {repair.writes.map(({ cell, from, to }) => (
          <div key={a1(cell)}>
            <dt className={styles.cell}>{a1(cell)}</dt>
            <dd className={styles.text}>
              <del className={styles.old}>{from || findingLabels.emptyCell}</del>
            </dd>
            <dd className={styles.text}>
              <ins className={styles.fresh}>{to || findingLabels.emptyCell}</ins>
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
          {findingLabels.write}
        </Button>
        <Button size="small" onClick={() => setShown(false)}>
          {frameLabels.cancel}
        </Button>
      </div>
    </>
  );
}

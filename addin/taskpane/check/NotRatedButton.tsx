import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { useDeciderName } from '../frame/NameField.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { findingLabels } from './words.ts';

const useStyles = makeStyles({ action: { display: 'flex' } });

/** Where nobody can confirm the figure that decides a rating, the row goes on record without one. */
export function NotRatedButton({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const by = useDeciderName();
  return (
    <div className={styles.action}>
      <Button
        size="small"
        disabledFocusable={by === '' || work !== null}
        onClick={() => actions.signAsNotRated(finding, by)}
      >
        {findingLabels.signAsNotRated}
      </Button>
    </div>
  );
}

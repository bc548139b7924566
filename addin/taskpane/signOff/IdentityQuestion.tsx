import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import type { Indicator } from '../../../shared/report.ts';
import { questionWords, saidTwiceWords } from '../identityWords.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import { Actions, Line } from './Card.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { RowLink } from './RowLink.tsx';
import { isSame } from './saidOfIdentity.ts';

const useStyles = makeStyles({
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

export interface AskedRow {
  readonly row: Indicator;
  readonly candidates: readonly CalledOnRecord[];
  /** The row that was said to be the first of them, too. */
  readonly other: Indicator | null;
}

interface Question {
  readonly asked: AskedRow;
  readonly gone: readonly CalledOnRecord[];
}

/** A row that is like one on record: one click where it is the same, and a form for all else. */
export function IdentityQuestion({ asked: { row, candidates, other }, gone }: Question) {
  const styles = useStyles();
  const { desk } = usePane();
  const { work } = usePaneState();
  const [was] = candidates;
  if (!was) return null;
  return (
    <article className={styles.question} aria-label={row.title}>
      <RowLink row={row} />
      <Line>{other ? saidTwiceWords(row, was, other) : questionWords(row, was)}</Line>
      {!other && (
        <Actions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => desk.answerIdentity([isSame(row, was)])}
          >
            The same, worded otherwise
          </Button>
        </Actions>
      )}
      <IdentityForm row={row} candidates={[...candidates, ...gone]} open="It is something else" />
    </article>
  );
}

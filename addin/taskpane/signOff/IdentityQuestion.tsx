import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import type { Indicator } from '../../../shared/report.ts';
import { identityQuestion, matchedTwiceSentence } from '../actions/identity/identitySentences.ts';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { RowLink } from '../frame/CellLink.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { sameIndicatorAnswer } from './identityAnswers.ts';
import { identityCardLabels } from './words.ts';

const useStyles = makeStyles({
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

export interface AskedRow {
  readonly row: Indicator;
  readonly candidates: readonly ListedIndicator[];
  /** Another row that was matched to the first of them. */
  readonly other: Indicator | null;
}

interface Question {
  readonly asked: AskedRow;
  readonly gone: readonly ListedIndicator[];
}

/** A row that is like an indicator on record: one click where it is the same, and a form for any other answer. */
export function IdentityQuestion({ asked: { row, candidates, other }, gone }: Question) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [was] = candidates;
  if (!was) return null;
  return (
    <article className={styles.question} aria-label={row.title}>
      <RowLink row={row} />
      <CardLine>{other ? matchedTwiceSentence(row, was, other) : identityQuestion(row, was)}</CardLine>
      {!other && (
        <CardActions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.answerIdentity([sameIndicatorAnswer(row, was)])}
          >
            {identityCardLabels.same}
          </Button>
        </CardActions>
      )}
      <IdentityForm row={row} candidates={[...candidates, ...gone]} open={identityCardLabels.somethingElse} />
    </article>
  );
}

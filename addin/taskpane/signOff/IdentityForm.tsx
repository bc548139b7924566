import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { LONGEST_REASON } from '../../../shared/record/contract/longestReason.ts';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import type { Indicator } from '../../../shared/report.ts';
import { CardActions } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { RecordedIndicatorChoice } from '../frame/RecordedIndicatorChoice.tsx';
import { frameLabels } from '../frame/words.ts';
import { type IdentityChoice, identityAnswerFor } from './identityAnswers.ts';
import { identityCardLabels, identityCardSentences } from './words.ts';

const CHOICES: Readonly<Record<IdentityChoice, string>> = {
  same: identityCardLabels.same,
  redefined: linkKindLabels.redefined,
  split: linkKindLabels.split,
  merged: linkKindLabels.merged,
  new: identityCardLabels.new,
};

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Asked {
  readonly row: Indicator;
  /** The indicators on record that it may be or continue; the likeliest first. */
  readonly candidates: readonly ListedIndicator[];
  /** The button that opens the form. */
  readonly open: string;
}

/** A person says what a row is to an indicator on record. Closed until its button is pressed. */
export function IdentityForm({ row, candidates, open }: Asked) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState<IdentityChoice>('redefined');
  const [chosen, setChosen] = useState<readonly ListedIndicator[]>(candidates.slice(0, 1));
  const [why, setWhy] = useState('');
  if (!isOpen) {
    return (
      <CardActions>
        <Button size="small" onClick={() => setOpen(true)}>
          {open} …
        </Button>
      </CardActions>
    );
  }
  const answer = identityAnswerFor(row, choice, chosen, why);
  const isLink = choice !== 'same' && choice !== 'new';
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (answer && work === null) actions.answerIdentity([answer]);
      }}
    >
      <Field label={identityCardLabels.whatItIs}>
        <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value as IdentityChoice)}>
          {Object.entries(CHOICES).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {choice !== 'new' && (
        <RecordedIndicatorChoice
          candidates={candidates}
          chosen={chosen}
          isMany={choice === 'merged'}
          onChoose={setChosen}
        />
      )}
      {isLink && (
        <Field label={identityCardLabels.why} required hint={identityCardSentences.onRecord}>
          <Textarea value={why} maxLength={LONGEST_REASON} onChange={(_, { value }) => setWhy(value)} />
        </Field>
      )}
      <CardActions>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={answer === null || work !== null}
        >
          {identityCardLabels.save}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {frameLabels.cancel}
        </Button>
      </CardActions>
    </form>
  );
}

import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type CorrectionBody, CorrectionReason } from '../../../shared/record/correction.ts';
import { REASON_WORDS } from '../../../shared/record/reasonWords.ts';
import { CardActions } from '../frame/Card.tsx';
import { usePaneState } from '../frame/paneContext.ts';

/** What the record takes of an explanation. */
const LONGEST = 2000;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Asked {
  /** The button that opens the form, and the one that sends it. */
  readonly open: string;
  readonly submit: string;
  readonly isHeld: boolean;
  readonly onCorrect: (correction: CorrectionBody) => void;
}

/** One of the record's four reasons, and the officer's own words: a correction needs both. */
export function CorrectionForm({ open, submit, isHeld, onCorrect }: Asked) {
  const styles = useStyles();
  const { work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<CorrectionReason | null>(null);
  const [explanation, setExplanation] = useState('');
  if (!isOpen) {
    return (
      <CardActions>
        <Button disabledFocusable={isHeld} onClick={() => setOpen(true)}>
          {open} …
        </Button>
      </CardActions>
    );
  }
  const said = explanation.trim();
  const mayGo = reason !== null && said !== '' && work === null && !isHeld;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (mayGo) onCorrect({ reason, explanation: said });
      }}
    >
      <Field label="Why it is corrected" required>
        <RadioGroup
          value={reason ?? ''}
          onChange={(_, { value }) => setReason(CorrectionReason.safeParse(value).data ?? null)}
        >
          {CorrectionReason.options.map(option => (
            <Radio key={option} value={option} label={REASON_WORDS[option]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Explanation" required hint="It goes on record with the correction.">
        <Textarea
          value={explanation}
          maxLength={LONGEST}
          onChange={(_, { value }) => setExplanation(value)}
        />
      </Field>
      <CardActions>
        <Button type="submit" appearance="primary" disabledFocusable={!mayGo}>
          {submit}
        </Button>
        <Button onClick={() => setOpen(false)}>Leave it</Button>
      </CardActions>
    </form>
  );
}

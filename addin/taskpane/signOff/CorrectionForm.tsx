import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import { type CorrectionBody, CorrectionReason } from '../../../shared/record/contract/correction.ts';
import { LONGEST_REASON } from '../../../shared/record/contract/longestReason.ts';
import { CardActions } from '../frame/Card.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { frameLabels } from '../frame/words.ts';
import { correctionLabels, correctionSentences } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Asked {
  /** The button that opens the form, and the one that sends it. */
  readonly open: string;
  readonly submit: string;
  readonly isBlocked: boolean;
  readonly onCorrect: (correction: CorrectionBody) => void;
}

/** A correction needs one of the record's four reasons and an explanation. */
export function CorrectionForm({ open, submit, isBlocked, onCorrect }: Asked) {
  const styles = useStyles();
  const { work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<CorrectionReason | null>(null);
  const [explanation, setExplanation] = useState('');
  if (!isOpen) {
    return (
      <CardActions>
        <Button disabledFocusable={isBlocked} onClick={() => setOpen(true)}>
          {open} …
        </Button>
      </CardActions>
    );
  }
  const said = explanation.trim();
  const mayGo = reason !== null && said !== '' && work === null && !isBlocked;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (mayGo) onCorrect({ reason, explanation: said });
      }}
    >
      <Field label={correctionLabels.reason} required>
        <RadioGroup
          value={reason ?? ''}
          onChange={(_, { value }) => setReason(CorrectionReason.safeParse(value).data ?? null)}
        >
          {CorrectionReason.options.map(option => (
            <Radio key={option} value={option} label={correctionReasonLabels[option]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={correctionLabels.explanation} required hint={correctionSentences.onRecord}>
        <Textarea
          value={explanation}
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => setExplanation(value)}
        />
      </Field>
      <CardActions>
        <Button type="submit" appearance="primary" disabledFocusable={!mayGo}>
          {submit}
        </Button>
        <Button onClick={() => setOpen(false)}>{frameLabels.cancel}</Button>
      </CardActions>
    </form>
  );
}

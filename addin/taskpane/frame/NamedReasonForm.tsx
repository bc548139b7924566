import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useState } from 'react';
import { LONGEST_REASON } from '../../../shared/record/contract/longestReason.ts';
import { NameField, useDeciderName } from './NameField.tsx';
import { usePaneState } from './paneContext.ts';
import { frameLabels } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

export interface NamedReason {
  readonly reason: string;
  readonly by: string;
}

interface Asked {
  /** The button that opens the form. */
  readonly open: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  /** A text that often gives the reason already and can be quoted; "" where there is none. */
  readonly quotable?: string;
  readonly onSubmit: (given: NamedReason) => void;
  /** Further fields, above the reason. */
  readonly children?: ReactNode;
}

/** A person gives a reason under their name: of who is signed in, or typed. Closed until its button is pressed. */
export function NamedReasonForm({ open, label, hint, submit, quotable = '', onSubmit, children }: Asked) {
  const styles = useStyles();
  const { work } = usePaneState();
  const by = useDeciderName();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setOpen(true)}>
          {open} …
        </Button>
      </div>
    );
  }
  const isComplete = reason.trim() !== '' && by !== '';
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (isComplete && work === null) onSubmit({ reason: reason.trim(), by });
      }}
    >
      {children}
      <Field label={label} required {...(hint && { hint })}>
        <Textarea value={reason} maxLength={LONGEST_REASON} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {quotable !== '' && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setReason(`Comment: ${quotable}`.slice(0, LONGEST_REASON))}>
            {frameLabels.quoteComment}
          </Button>
        </div>
      )}
      <NameField />
      <div className={styles.actions}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={!isComplete || work !== null}
        >
          {submit}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {frameLabels.cancel}
        </Button>
      </div>
    </form>
  );
}

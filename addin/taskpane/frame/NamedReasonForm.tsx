import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePaneState } from './paneContext.ts';

/** What the record takes of a reason. */
const LONGEST_REASON = 2000;

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
  /** Text that often gives the reason already, and may be quoted; "" where there is none. */
  readonly quotable?: string;
  readonly onSay: (said: NamedReason) => void;
  /** What else is asked, above the reason. */
  readonly children?: ReactNode;
}

/** A person gives a reason under their name: who is signed in, or what they type. Closed till it is asked for. */
export function NamedReasonForm({ open, label, hint, submit, quotable = '', onSay, children }: Asked) {
  const styles = useStyles();
  const { person, work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [typedName, setTypedName] = useState('');
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setOpen(true)}>
          {open} …
        </Button>
      </div>
    );
  }
  const by = person?.name ?? typedName.trim();
  const isComplete = reason.trim() !== '' && by !== '';
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (isComplete && work === null) onSay({ reason: reason.trim(), by });
      }}
    >
      {children}
      <Field label={label} required {...(hint && { hint })}>
        <Textarea value={reason} maxLength={LONGEST_REASON} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {quotable !== '' && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setReason(`Comment: ${quotable}`.slice(0, LONGEST_REASON))}>
            Quote the comment
          </Button>
        </div>
      )}
      {!person && (
        <Field label="Your name" required>
          <Input value={typedName} maxLength={200} onChange={(_, { value }) => setTypedName(value)} />
        </Field>
      )}
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
          Leave it open
        </Button>
      </div>
    </form>
  );
}

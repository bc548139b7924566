import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { usePane, usePaneState } from '../paneContext.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Warning {
  readonly finding: Finding;
  /** The row's comment, which often gives the reason already. */
  readonly comment: string;
}

/** A warning may stand once a named person says why. */
export function AcknowledgeForm({ finding, comment }: Warning) {
  const styles = useStyles();
  const { desk } = usePane();
  const { person, work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [typedName, setTypedName] = useState('');
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setOpen(true)}>
          Acknowledge …
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
        if (isComplete && work === null) desk.acknowledge(finding, { reason: reason.trim(), by });
      }}
    >
      <Field label="Why it may stand" required>
        <Textarea value={reason} maxLength={2000} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {comment !== '' && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setReason(`Comment: ${comment}`.slice(0, 2000))}>
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
          Acknowledge
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}

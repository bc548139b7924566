import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { usePane, usePaneState } from '../paneContext.ts';
import { WAY_THROUGH_WORDS } from './wayThroughWords.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** A named person keeps the figure and says why: the record takes both. */
export function WayThroughForm({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { desk } = usePane();
  const { person, work } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [decision, setDecision] = useState<Override['decision']>('keep');
  const [reason, setReason] = useState('');
  const [typedName, setTypedName] = useState('');
  const words = WAY_THROUGH_WORDS[finding.code];
  if (!words) return null;
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => setOpen(true)}>
          Keep the figure and say why …
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
        if (isComplete && work === null) desk.override(finding, { decision, reason: reason.trim(), by });
      }}
    >
      <Field label="What stands">
        <RadioGroup value={decision} onChange={(_, { value }) => setDecision(value as Override['decision'])}>
          <Radio value="keep" label={words.keep} />
          {words.notRated && <Radio value="not-rated" label={words.notRated} />}
        </RadioGroup>
      </Field>
      <Field label="Reason" required hint="It goes on record with the quarter.">
        <Textarea value={reason} maxLength={2000} onChange={(_, { value }) => setReason(value)} />
      </Field>
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
          Decide so{person ? ` as ${person.name}` : ''}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}

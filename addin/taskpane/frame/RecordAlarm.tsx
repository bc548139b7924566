import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { HeadCheck } from '../actions/witness/headsMemory.ts';
import { alarmSentences, recoverySentences } from '../actions/witness/witnessText.ts';
import { witnessLabels } from '../actions/witness/words.ts';
import { usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  alarm: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  sentence: { margin: 0 },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

/**
 * Says on every step that the past of the record was changed, with what the person holds and what the record has. It cannot
 * be dismissed. That the record was brought back from a copy is told once.
 */
export function RecordAlarm() {
  const { heads, recovery } = usePaneState();
  const alarms = [...heads.values()].flatMap(check => {
    const sentences = alarmSentences(check);
    return sentences && check.answer ? [{ ...check, sentences, answer: check.answer }] : [];
  });
  // The oldest is the closest to what was changed.
  const [first] = alarms.toSorted((a, b) => a.head.seq - b.head.seq);
  return (
    <div role="alert">
      {first && <Told {...first} intent="error" />}
      {!first && recovery?.answer && (
        <Told
          intent="warning"
          head={recovery.head}
          answer={recovery.answer}
          sentences={recoverySentences(recovery) ?? []}
        />
      )}
    </div>
  );
}

interface ToldProps {
  readonly intent: 'error' | 'warning';
  readonly sentences: readonly string[];
  readonly head: HeadCheck['head'];
  readonly answer: NonNullable<HeadCheck['answer']>;
}

/** What happened, with both heads. */
function Told({ intent, sentences, head, answer }: ToldProps) {
  const styles = useStyles();
  return (
    <div className={styles.alarm}>
      <MessageBar intent={intent} layout="multiline" politeness="assertive">
        <MessageBarBody>
          {sentences.map(sentence => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          <Held label={witnessLabels.held} {...head} />
          <Held label={witnessLabels.onRecord} {...answer.onRecord} />
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

interface Shown {
  readonly label: string;
  readonly record: string;
  readonly seq: number;
  readonly hash: string;
}

function Held({ label, record, seq, hash }: Shown) {
  const styles = useStyles();
  return (
    <p className={styles.sentence}>
      {label}:{' '}
      <span className={styles.hash}>
        {record} {seq} {hash || witnessLabels.none}
      </span>
    </p>
  );
}

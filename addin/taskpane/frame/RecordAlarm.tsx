import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { alarmSentences } from '../actions/witness/witnessText.ts';
import { witnessLabels } from '../actions/witness/words.ts';
import { usePaneState } from './paneContext.ts';

const useStyles = makeStyles({
  alarm: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  sentence: { margin: 0 },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});

/**
 * Says on every step that the past of the record was changed, with what the person holds and what the record has. It cannot
 * be dismissed.
 */
export function RecordAlarm() {
  const styles = useStyles();
  const { heads } = usePaneState();
  const alarms = [...heads.values()].flatMap(check => {
    const sentences = alarmSentences(check);
    return sentences && check.answer ? [{ ...check, sentences, answer: check.answer }] : [];
  });
  // The oldest is the closest to what was changed.
  const [first] = alarms.toSorted((a, b) => a.head.seq - b.head.seq);
  return (
    <div role="alert">
      {first && (
        <div className={styles.alarm}>
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>
              {first.sentences.map(sentence => (
                <p key={sentence} className={styles.sentence}>
                  {sentence}
                </p>
              ))}
              <Held label={witnessLabels.held} {...first.head} />
              <Held label={witnessLabels.onRecord} {...first.answer.onRecord} />
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
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

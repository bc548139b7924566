import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { History } from '../../../shared/record/contract.ts';
import type { CalledOnRecord } from '../../../shared/record/identity.ts';
import { LINK_WORDS } from '../../../shared/record/linkWords.ts';
import { quoted } from '../../../shared/record/quoted.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { splitAndMergedPredecessors } from './historyLine.ts';
import { predecessorSentence } from './historySentences.ts';
import { LinkForm } from './LinkForm.tsx';

const useStyles = makeStyles({
  linked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  open: { justifySelf: 'start' },
});

interface Linked {
  readonly history: History;
  readonly onRecord: readonly CalledOnRecord[];
  readonly mayLink: boolean;
}

/** What the indicator came from and what came of it; an approver may say more of it, or take it back. */
export function LinkedIndicators({ history, onRecord, mayLink }: Linked) {
  const styles = useStyles();
  const { actions } = usePane();
  const direct = history.earlier.filter(({ followedBy }) => followedBy === history.uid);
  const taken = new Set([history.uid, ...direct.map(({ uid }) => uid)]);
  const candidates = onRecord.filter(({ uid }) => !taken.has(uid));
  return (
    <section className={styles.linked} aria-label="Indicators that it belongs to">
      {splitAndMergedPredecessors(history).map(older => (
        <Another key={older.uid} uid={older.uid} words={predecessorSentence(older)} />
      ))}
      {history.later.map(({ uid, title, link }) => (
        <Another key={uid} uid={uid} words={`Carried on by ${quoted(title)}. ${LATER_WORDS[link]}`} />
      ))}
      {mayLink &&
        direct.map(({ uid: old, title, link }) => (
          <NamedReasonForm
            key={old}
            open={`Take back: ${LINK_WORDS[link].toLowerCase()}, ${quoted(title)}`}
            label="Why it is taken back"
            hint="It goes on record under your name."
            submit="Take the link back"
            onSay={({ reason: why }) => actions.linkOnRecord(history.uid, { old, kind: null, why })}
          />
        ))}
      {mayLink && candidates.length > 0 && <LinkForm uid={history.uid} candidates={candidates} />}
    </section>
  );
}

const LATER_WORDS: Readonly<Record<keyof typeof LINK_WORDS, string>> = {
  renamed: 'It is the same under another name.',
  redefined: 'It is measured otherwise.',
  split: 'It is a part of this one.',
  merged: 'It is this one and others together.',
};

function Another({ uid, words }: { readonly uid: string; readonly words: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <>
      <Text as="p" className={styles.line}>
        {words}
      </Text>
      <Button size="small" className={styles.open} onClick={() => actions.showHistory(uid)}>
        Show its history
      </Button>
    </>
  );
}

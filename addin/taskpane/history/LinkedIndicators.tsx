import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { History } from '../../../shared/record/contract/indicators.ts';
import type { ListedIndicator } from '../../../shared/record/identity/rowIdentity.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { fill } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import { predecessorSentence } from '../actions/identity/identitySentences.ts';
import { NamedReasonForm } from '../frame/NamedReasonForm.tsx';
import { usePane } from '../frame/paneContext.ts';
import { splitAndMergedPredecessors } from './historyLine.ts';
import { LinkForm } from './LinkForm.tsx';
import { historyLabels, linkLabels, linkSentences } from './words.ts';

const useStyles = makeStyles({
  linked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  open: { justifySelf: 'start' },
});

interface Linked {
  readonly history: History;
  readonly onRecord: readonly ListedIndicator[];
  readonly mayLink: boolean;
}

/** The indicators that this one continues and that continue it; an approver can add or remove a link. */
export function LinkedIndicators({ history, onRecord, mayLink }: Linked) {
  const styles = useStyles();
  const { actions } = usePane();
  const direct = history.earlier.filter(({ followedBy }) => followedBy === history.uid);
  const taken = new Set([history.uid, ...direct.map(({ uid }) => uid)]);
  const candidates = onRecord.filter(({ uid }) => !taken.has(uid));
  return (
    <section className={styles.linked} aria-label={linkLabels.region}>
      {splitAndMergedPredecessors(history).map(older => (
        <LinkedIndicator
          key={older.uid}
          uid={older.uid}
          sentence={predecessorSentence(older.link, older.title, older.why)}
        />
      ))}
      {history.later.map(({ uid, title, link }) => (
        <LinkedIndicator key={uid} uid={uid} sentence={fill(linkSentences[link], { title: quoted(title) })} />
      ))}
      {mayLink &&
        direct.map(({ uid: old, title, link }) => (
          <NamedReasonForm
            key={old}
            open={fill(linkLabels.remove, {
              relation: linkKindLabels[link].toLowerCase(),
              title: quoted(title),
            })}
            label={linkLabels.whyRemoved}
            hint={linkSentences.onRecord}
            submit={linkLabels.removeLink}
            onSubmit={({ reason: why }) => actions.linkOnRecord(history.uid, { old, kind: null, why })}
          />
        ))}
      {mayLink && candidates.length > 0 && <LinkForm uid={history.uid} candidates={candidates} />}
    </section>
  );
}

function LinkedIndicator({ uid, sentence }: { readonly uid: string; readonly sentence: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <>
      <Text as="p" className={styles.line}>
        {sentence}
      </Text>
      <Button size="small" className={styles.open} onClick={() => actions.showHistory(uid)}>
        {historyLabels.show}
      </Button>
    </>
  );
}

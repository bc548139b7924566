import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useMemo } from 'react';
import { ruleChanges } from '../../../shared/checks/ruleChanges.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { previewWords } from './previewWords.ts';
import { readDraft } from './readDraft.ts';
import type { RuleSetDraft } from './ruleSetDraft.ts';
import { ruleSetFormSentences } from './words.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

/** What the typed rules would change on this report; that needs no name. */
export function RulesPreview({ open, draft }: { readonly open: OpenedReport; readonly draft: RuleSetDraft }) {
  const styles = useStyles();
  // A large report is judged once typing pauses, and the form does not wait for it.
  const settled = useDeferredValue(draft);
  const before = useMemo(() => runChecks(open.report, open.decisions, open.ruleSet), [open]);
  const words = useMemo(() => {
    const read = readDraft({ ...settled, title: settled.title.trim() || 'New rules' }, []);
    if (!read.ok) return ruleSetFormSentences.incomplete;
    return previewWords(ruleChanges(before, runChecks(open.report, open.decisions, read.ruleSet)));
  }, [open, before, settled]);
  return (
    <Text as="p" weight="semibold" role="status" className={styles.line}>
      {words}
    </Text>
  );
}

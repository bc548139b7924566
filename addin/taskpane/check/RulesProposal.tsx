import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import { proposeRules, rulesProposalSentences } from '../../../shared/checks/proposals/proposeRules.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { ruleSetChoiceLabels } from './words.ts';

const useStyles = makeStyles({
  proposal: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

/** The rules that explain more of the printed ratings than those that are chosen, with one button that takes them. */
export function RulesProposalCard({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const proposal = useMemo(() => {
    const { report, decisions, ruleSet, ownRuleSets } = open;
    const candidates = [...BUILT_IN_RULE_SETS, ...ownRuleSets];
    return proposeRules(report, decisions, { chosen: ruleSet, candidates });
  }, [open]);
  if (proposal === null) return null;
  return (
    <div className={styles.proposal}>
      {rulesProposalSentences(proposal).map(sentence => (
        <Text key={sentence} as="p" className={styles.line}>
          {sentence}
        </Text>
      ))}
      <Button
        disabledFocusable={work !== null}
        onClick={() => actions.chooseRuleSet(proposal.best.ruleSet.id)}
      >
        {ruleSetChoiceLabels.useThese}
      </Button>
    </div>
  );
}

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import { rulesProposalSentences } from '../../../shared/checks/proposals/proposalText.ts';
import {
  type DifferingRow,
  type ProposedPolarity,
  proposeRules,
} from '../../../shared/checks/proposals/proposeRules.ts';
import { BUILT_IN_RULE_SETS } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { fill } from '../../../shared/words/fill.ts';
import { indicatorLabel } from '../actions/identity/identitySentences.ts';
import { CellLink } from '../frame/CellLink.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { rulesOnRecord } from '../rules/rulesOnOffer.ts';
import type { OpenedReport } from '../state/paneState.ts';
import { polarityLabels, rulesProposalLabels } from './words.ts';

const useStyles = makeStyles({
  proposal: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  rows: { alignSelf: 'stretch' },
  list: { margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
});

/** What explains more of the printed ratings than the chosen rules: rules, polarities and words, which one button takes. */
export function RulesProposalCard({ open }: { readonly open: OpenedReport }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work, councilRules } = usePaneState();
  const proposal = useMemo(() => {
    const { report, decisions, ruleSet, ownRuleSets, earlier } = open;
    // Of rules that explain as much, those that the council recorded can be signed off by.
    const candidates = [...rulesOnRecord(open, councilRules), ...BUILT_IN_RULE_SETS, ...ownRuleSets];
    return proposeRules(report, decisions, { chosen: ruleSet, candidates, earlier });
  }, [open, councilRules]);
  if (proposal === null) return null;
  const { best, polarities } = proposal;
  return (
    <div className={styles.proposal}>
      {rulesProposalSentences(proposal).map(sentence => (
        <Text key={sentence} as="p" className={styles.line}>
          {sentence}
        </Text>
      ))}
      <Button disabledFocusable={work !== null} onClick={() => actions.takeProposal(proposal)}>
        {rulesProposalLabels.take}
      </Button>
      {best.differing.length + polarities.length > 0 && (
        <Accordion collapsible multiple className={styles.rows}>
          {best.differing.length > 0 && (
            <AccordionItem value="differing">
              <AccordionHeader>
                {fill(rulesProposalLabels.differing, { count: best.differing.length })}
              </AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>{best.differing.map(differingLine)}</ul>
              </AccordionPanel>
            </AccordionItem>
          )}
          {polarities.length > 0 && (
            <AccordionItem value="polarities">
              <AccordionHeader>
                {fill(rulesProposalLabels.polarities, { count: polarities.length })}
              </AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>{polarities.map(polarityLine)}</ul>
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      )}
    </div>
  );
}

function differingLine({ indicator, given }: DifferingRow) {
  const { cells, published, row, id } = indicator;
  const values = {
    row: indicatorLabel(indicator),
    printed: published.rating ?? rulesProposalLabels.none,
    given: given ?? rulesProposalLabels.none,
  };
  const cell = cells.rating ?? cells.performance ?? { row, column: 0 };
  return (
    <li key={id}>
      <CellLink cell={cell} label={fill(rulesProposalLabels.differs, values)} />
    </li>
  );
}

function polarityLine(indicator: ProposedPolarity) {
  const { polarity, because } = indicator.polarityProposed;
  const meaning = polarity === 'none' ? polarityLabels.neither : polarityLabels[polarity];
  return <li key={indicator.id}>{`${indicatorLabel(indicator)}: ${meaning}, ${because}`}</li>;
}

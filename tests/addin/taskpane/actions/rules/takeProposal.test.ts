import { describe, expect, it } from 'vitest';
import type { RulesProposal } from '../../../../../shared/checks/proposals/proposeRules.ts';
import { FLAT_BAND_5, type RuleSet, TWO_STATE } from '../../../../../shared/rules/ruleSets/ruleSet.ts';
import { aPane, shortModel } from '../../aPane.ts';

async function opened() {
  const session = aPane(await shortModel());
  await session.actions.loadReport();
  return session;
}

const proposing = (
  { open }: Awaited<ReturnType<typeof opened>>,
  ruleSet: RuleSet,
  polarities: RulesProposal['polarities'] = [],
): RulesProposal => ({
  best: { ruleSet, explained: 1, printed: 1, differing: [] },
  chosen: { ruleSet: open().ruleSet, explained: 0, printed: 1, differing: [] },
  polarities,
  wording: {},
  showsMovement: false,
  asIn: null,
});

describe('what is proposed for a sheet, taken by one button', () => {
  it('is chosen where a list has it, and nothing is kept', async () => {
    const session = await opened();
    await session.actions.takeProposal(proposing(session, FLAT_BAND_5));
    expect(session.open()).toMatchObject({ ruleSet: FLAT_BAND_5, ownRuleSets: [] });
  });

  it('is kept in the workbook under a name of its own where no list has it', async () => {
    const session = await opened();
    const fitted: RuleSet = {
      id: '',
      title: 'amber within 3% of the target',
      rating: { form: 'flat-band', tolerance: 0.03 },
    };
    const worded: RuleSet = { ...TWO_STATE, wording: { ratings: { Kestrel: 'GREEN' } } };
    await session.actions.takeProposal(proposing(session, fitted));
    expect(session.open().ruleSet).toEqual({ ...fitted, id: 'amber-within-3-of-the-target' });
    await session.actions.takeProposal(proposing(session, worded));
    expect(session.open().ruleSet).toEqual({ ...worded, id: 'rated-at-the-line' });
    expect(session.open().ownRuleSets.map(({ id }) => id)).toEqual([
      'amber-within-3-of-the-target',
      'rated-at-the-line',
    ]);
  });

  it('answers the polarities with it, and changes no answer that a person gave', async () => {
    const session = await opened();
    const [first, second] = session.open().report.indicators;
    if (!first || !second) throw new Error('The sample has rows.');
    await session.actions.answerPolarities({ [first.id]: 'none' });
    const polarityProposed = { polarity: 'smaller', because: 'the title says so' } as const;
    const polarities = [first, second].map(row => ({ ...row, polarityProposed }));
    await session.actions.takeProposal(proposing(session, FLAT_BAND_5, polarities));
    expect(session.open().decisions.polarities).toEqual({ [first.id]: 'none', [second.id]: 'smaller' });
  });
});

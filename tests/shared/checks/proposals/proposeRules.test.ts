import { describe, expect, it } from 'vitest';
import type { EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import {
  differingSentence,
  rulesProposalSentences,
} from '../../../../shared/checks/proposals/proposalText.ts';
import { explainedRatings, proposeRules } from '../../../../shared/checks/proposals/proposeRules.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { type Period, parsePeriod } from '../../../../shared/period.ts';
import {
  BUILT_IN_RULE_SETS,
  FLAT_BAND_5,
  type RuleSet,
  TWO_STATE,
} from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** Rows of an outturn against a target of 100, bigger is better, with the printed rating. */
const reportWith = (...rows: readonly (readonly [outturn: string, rating: string])[]) =>
  reportOf(
    aSheet([
      ['Performance report 2024/25 Q2'],
      ['Measure', 'Good is', 'Target', 'Actual', 'RAG'],
      ...rows.map(([outturn, rating], index) => [`Visits to site ${index}`, 'High', '100', outturn, rating]),
    ]),
  );

const BAND = [
  ['104', 'Green'],
  ['97', 'Amber'],
  ['96', 'Amber'],
  ['92', 'Red'],
] as const;
const candidates = BUILT_IN_RULE_SETS;
const proposed = (report: ReturnType<typeof reportWith>, chosen = TWO_STATE) =>
  proposeRules(report, NO_DECISIONS, { chosen, candidates });

describe('the rules that explain the printed ratings', () => {
  it('are proposed with what they and the chosen ones explain', () => {
    const proposal = proposed(reportWith(...BAND));
    expect(proposal?.best).toMatchObject({ ruleSet: FLAT_BAND_5, explained: 4, printed: 4 });
    expect(proposal && rulesProposalSentences(proposal)).toEqual([
      'Amber within 5% of the target explains 4 of 4 printed ratings; the rules chosen now (rated at the line) explain 2.',
    ]);
  });

  it('name the cells that are printed otherwise', () => {
    const proposal = proposed(reportWith(...BAND, ['80', 'Green']));
    expect(proposal && differingSentence(proposal)).toBe('Printed otherwise: E7.');
    expect(proposal?.best.differing).toMatchObject([{ indicator: { row: 6 }, given: 'RED' }]);
  });

  it('are not proposed where the chosen ones explain as many', () => {
    expect(proposed(reportWith(...BAND), FLAT_BAND_5)).toBeNull();
    expect(proposed(reportWith(['104', 'Green'], ['92', 'Red']))).toBeNull();
  });

  it('are not proposed where they explain less than two thirds', () => {
    expect(proposed(reportWith(['104', 'Red'], ['97', 'Amber'], ['120', 'Amber']))).toBeNull();
  });

  it('count no milestone, whose state is its rating under every rule set', () => {
    const [best] = explainedRatings(reportWith(...BAND, ['On track', '']), NO_DECISIONS, candidates);
    expect(best?.printed).toBe(4);
  });
});

/** The same with any headings between the title and the rows. */
const sheetOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  reportOf(aSheet([['Performance report 2024/25 Q2'], [...headings], ...rows.map(row => [...row])]));
const saying = (proposal: ReturnType<typeof proposed>) =>
  proposal === null ? [] : rulesProposalSentences(proposal);

describe('rules of no list', () => {
  const rows = [
    ['99', 'Green'],
    ['98', 'Amber'],
    ['96', 'Amber'],
    ['95', 'Red'],
    ['91', 'Red'],
    ['101', 'Green'],
  ] as const;

  it('are proposed where they explain at least two rows more', () => {
    const proposal = proposed(reportWith(...rows));
    expect(proposal?.best.ruleSet).toMatchObject({
      title: 'green within 1% of the target, red at 5% or more',
      rating: { form: 'shifted-band', green: 0.01, amber: 0.05, greenEdge: 'inclusive', edge: 'exclusive' },
    });
    expect(proposal?.best).toMatchObject({ explained: 6, printed: 6 });
  });

  it('are not proposed for a single row', () => {
    expect(proposed(reportWith(...BAND, ['94.5', 'Amber']))?.best.ruleSet).toBe(FLAT_BAND_5);
  });

  it('may rate against the annual target where the sheet has both', () => {
    const report = sheetOf(
      ['Measure', 'Good is', 'Annual target', 'Target', 'Actual', 'RAG'],
      ...[
        ['100', '50', '99', 'Amber'],
        ['100', '50', '80', 'Red'],
        ['100', '50', '101', 'Green'],
        ['100', '50', '70', 'Red'],
      ].map((cells, index) => [`Visits to site ${index}`, 'High', ...cells]),
    );
    expect(proposed(report)?.best.ruleSet).toMatchObject({ target: 'annual', rating: { form: 'flat-band' } });
  });
});

describe('together with the rules', () => {
  const unpolarised = sheetOf(
    ['Measure', 'Target', 'Actual', 'RAG'],
    ['Residents satisfied with parks', '90%', '89%', 'Amber'],
    ['Days to re-let a home', '20', '20.5', 'Amber'],
    ['Complaints received', '40', '55', 'Red'],
    ['Calls answered in time', '80%', '82%', 'Green'],
  );

  it('the polarities that nobody printed are proposed', () => {
    const proposal = proposed(unpolarised);
    expect(proposal?.polarities.map(({ polarityProposed }) => polarityProposed.polarity)).toEqual([
      'bigger',
      'smaller',
      'smaller',
      'bigger',
    ]);
    expect(saying(proposal)).toEqual([
      'Amber within 5% of the target explains 4 of 4 printed ratings; the rules chosen now (rated at the line) explain 0.',
      'That takes bigger as better in 2 rows and smaller in 2, as their titles, ratings or the record suggest.',
    ]);
  });

  it('the states that nobody explains are proposed, where the rules give one rating for each', () => {
    const word = (text: string) => ({ Green: 'Kestrel', Amber: 'Heron', Red: 'Owl' })[text] ?? text;
    const twice = [...BAND, ...BAND].map(([outturn, rating]) => [outturn, word(rating)] as const);
    const proposal = proposed(reportWith(...twice), TWO_STATE);
    expect(proposal?.wording.ratings).toEqual({ Kestrel: 'GREEN', Heron: 'AMBER', Owl: 'RED' });
    expect(proposal?.best).toMatchObject({
      explained: 8,
      printed: 8,
      ruleSet: { rating: FLAT_BAND_5.rating },
    });
    expect(saying(proposal)[1]).toBe('It reads “Kestrel” as GREEN, “Heron” as AMBER, “Owl” as RED.');
    expect(
      runChecks(reportWith(...twice), NO_DECISIONS, proposal?.best.ruleSet ?? TWO_STATE).findings,
    ).toEqual([]);
  });

  it('a state is not proposed where its rows get different ratings, or only one row prints it', () => {
    const mixed = [...BAND, ...BAND].map(
      ([outturn], index) => [outturn, index % 2 ? 'Kestrel' : 'Owl'] as const,
    );
    expect(proposed(reportWith(...mixed))).toBeNull();
    expect(proposed(reportWith(['104', 'Kestrel'], ['92', 'Owl']))).toBeNull();
  });
});

describe('the quarter before, as the record has it', () => {
  const ours: RuleSet = {
    id: 'ours',
    title: 'amber within 7%',
    rating: { form: 'flat-band', tolerance: 0.07 },
  };
  const report = sheetOf(
    ['Measure', 'Target', 'Actual', 'RAG'],
    ['Visits to sites', '100', '104', 'Green'],
    ['Loans of books', '100', '106', 'Amber'],
  );
  const earlier: EarlierQuarter = {
    period: parsePeriod('2024/25 Q1') as Period,
    ruleSet: ours,
    indicators: [
      { id: 'a', lineNo: null, title: 'Loans of books', texts: {}, comment: '', polarity: 'smaller' },
    ],
  };

  it('proposes its rules, and the polarity that was signed off', () => {
    const proposal = proposeRules(report, NO_DECISIONS, { chosen: TWO_STATE, candidates, earlier });
    expect(proposal?.best.ruleSet).toBe(ours);
    expect(saying(proposal)[0]).toBe(
      'Amber within 7% rated 2024/25 Q1, by the record. The rules chosen now are others (rated at the line).',
    );
    const loans = proposal?.polarities.find(({ title }) => title === 'Loans of books');
    expect(loans?.polarityProposed).toEqual({
      polarity: 'smaller',
      because: 'it was signed off so for 2024/25 Q1',
    });
  });

  it('proposes nothing where its rules are those chosen and explain all', () => {
    const signed = { ...earlier, indicators: [] };
    const polarities = { P1: 'bigger', P2: 'smaller' } as const;
    const decisions = { ...NO_DECISIONS, polarities };
    expect(
      proposeRules(report, decisions, { chosen: ours, candidates: [...candidates, ours], earlier: signed }),
    ).toBeNull();
  });
});

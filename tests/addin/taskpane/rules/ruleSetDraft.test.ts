import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewWords } from '../../../../addin/taskpane/rules/previewWords.ts';
import { readDraft } from '../../../../addin/taskpane/rules/readDraft.ts';
import { draftOf, type RuleSetDraft } from '../../../../addin/taskpane/rules/ruleSetDraft.ts';
import { ruleChanges } from '../../../../shared/checks/ruleChanges.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import {
  BAND_OR_IMPROVED_5,
  BUILT_IN_RULE_SETS,
  FLAT_BAND_5,
  FLOOR,
  type RuleSet,
  SHIFTED_BAND_5_10,
  TWO_STATE,
} from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';

const NAME = 'Amber within 7.5%';
const draft = (ruleSet: RuleSet, change: Partial<RuleSetDraft> = {}): RuleSetDraft => ({
  ...draftOf(ruleSet),
  title: NAME,
  ...change,
});
const made = (of: RuleSetDraft, taken: readonly string[] = []): RuleSet => {
  const read = readDraft(of, taken);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.ruleSet;
};
const faults = (of: RuleSetDraft) => {
  const read = readDraft(of, []);
  return read.ok ? {} : read.faults;
};

describe('typed rules', () => {
  it('become a rule set, whose id is made from the name', () => {
    expect(made(draft(FLAT_BAND_5, { tolerance: '7.5%' }))).toEqual({
      id: 'amber-within-7-5',
      title: NAME,
      rating: { form: 'flat-band', tolerance: 0.075 },
    });
  });

  it.each(BUILT_IN_RULE_SETS)('started from $id have its contents', ({ id: _, title: __, ...rules }) => {
    expect(made(draft({ id: 'two-state', title: '', ...rules }))).toMatchObject(rules);
  });

  it('keep their id when they are renamed, once the council has them', () => {
    const own = { ...FLAT_BAND_5, id: 'ours', title: 'Ours' };
    expect(made(draft(own, { title: 'Ours, renamed' })).id).toBe('ours');
  });

  it('get an id that no other rules have', () => {
    expect(made(draft(TWO_STATE), ['amber-within-7-5', 'amber-within-7-5-2']).id).toBe('amber-within-7-5-3');
    expect(made(draft(TWO_STATE, { title: 'Two state' })).id).toBe('two-state-2');
    expect(made(draft(TWO_STATE, { title: '目標' })).id).toBe('own-rules');
  });

  it('keep an edge, arrows, a dead band and cumulative counts that differ from the defaults', () => {
    const change = { edge: 'exclusive', arrows: 'short', deadBand: '2', cumulative: 'raw' } as const;
    expect(made(draft(FLAT_BAND_5, change))).toMatchObject({
      rating: { edge: 'exclusive' },
      direction: { arrows: 'short', deadBand: 0.02, cumulative: 'raw' },
    });
  });

  it('keep each edge of two bands, and what an improvement is counted from', () => {
    const edges = { greenEdge: 'inclusive', edge: 'exclusive' };
    expect(made(draft(SHIFTED_BAND_5_10, edges)).rating).toMatchObject(edges);
    expect(made(draft(BAND_OR_IMPROVED_5, { against: 'last-period' })).rating).toMatchObject({
      against: 'last-period',
    });
    expect(made(draft(TWO_STATE, { against: 'last-period' })).rating).toEqual({ form: 'line' });
  });

  it('keep the target that is always used, and a dead band in points', () => {
    const typed = made(draft(TWO_STATE, { target: 'annual', deadBandPoints: '0.5' }));
    expect(typed).toMatchObject({ target: 'annual', direction: { deadBand: 0, deadBandPoints: 0.005 } });
    expect(draftOf(typed)).toMatchObject({ target: 'annual', deadBandPoints: '0.5' });
    expect(made(draft(TWO_STATE))).toEqual({ id: 'amber-within-7-5', title: NAME, rating: { form: 'line' } });
    expect(faults(draft(TWO_STATE, { deadBandPoints: 'x' })).deadBandPoints).toMatch(/per cent/);
  });

  it('keep the limits of single indicators, and drop those of another form', () => {
    const own: RuleSet = {
      ...FLOOR,
      id: 'ours',
      rating: { form: 'floor', indicators: { 4: { floor: '60%' } } },
    };
    expect(made(draft(own)).rating).toEqual(own.rating);
    expect(made(draft(own, { form: 'range' })).rating).toEqual({ form: 'range', indicators: {} });
  });

  it.each<[string, RuleSet, Partial<RuleSetDraft>, Record<string, RegExp>]>([
    ['no name', TWO_STATE, { title: ' ' }, { title: /Give the rules a name/ }],
    ['half a character in the name', TWO_STATE, { title: '\uD800' }, { title: /title is/ }],
    ['no tolerance', FLAT_BAND_5, { tolerance: '' }, { tolerance: /per cent from 0 to under 100/ }],
    ['words', FLAT_BAND_5, { tolerance: 'five' }, { tolerance: /per cent/ }],
    ['a hundred', FLAT_BAND_5, { tolerance: '100' }, { tolerance: /per cent/ }],
    ['less than none', FLAT_BAND_5, { tolerance: '-5' }, { tolerance: /per cent/ }],
    ['no dead band', TWO_STATE, { deadBand: '' }, { deadBand: /per cent/ }],
    ['an amber under green', SHIFTED_BAND_5_10, { amber: '4' }, { amber: /no less than/ }],
    ['two things', SHIFTED_BAND_5_10, { green: 'x', amber: '=1' }, { green: /per cent/, amber: /per cent/ }],
  ])('with %s are told so by field', (_, ruleSet, change, sentences) => {
    const told = faults(draft(ruleSet, change));
    expect(Object.keys(told).sort()).toEqual(Object.keys(sentences).sort());
    for (const [field, sentence] of Object.entries(sentences))
      expect(told[field as keyof typeof told]).toMatch(sentence);
  });

  it('are the same when typed again, for any per cent', () => {
    const percent = fc.integer({ min: 0, max: 99_999 }).map(thousandths => String(thousandths / 1000));
    fc.assert(
      fc.property(percent, tolerance => {
        const first = made(draft(FLAT_BAND_5, { tolerance }));
        expect(draftOf(first).tolerance).toBe(tolerance);
        expect(made(draftOf(first))).toEqual(first);
      }),
    );
  });
});

const report = reportOf(await theSample());

describe('the preview of a rule set', () => {
  const changes = (after: RuleSet) =>
    ruleChanges(runChecks(report, NO_DECISIONS, TWO_STATE), runChecks(report, NO_DECISIONS, after));

  it('is empty where nothing changes', () => {
    expect(previewWords(changes({ ...TWO_STATE, id: 'ours', title: 'Ours' }))).toBe(
      'No rating would change. No arrow would.',
    );
  });

  it('counts the ratings by what they would become', () => {
    const { ratings, arrows } = changes({ ...FLAT_BAND_5, id: 'ours' });
    expect(arrows).toBe(0);
    expect(ratings).not.toEqual([]);
    expect(previewWords({ ratings, arrows })).toBe(
      `${ratings.length} ratings would change: ${ratings.length} from RED to AMBER. No arrow would.`,
    );
  });

  it('counts the arrows too', () => {
    const direction = { arrows: 'long', deadBand: 0, cumulative: 'isolated' } as const;
    expect(previewWords(changes({ ...TWO_STATE, id: 'ours', direction }))).toBe(
      'No rating would change. 32 arrows would.',
    );
  });

  it('names rows that would no longer be rated', () => {
    expect(previewWords(changes({ ...FLOOR, id: 'ours' }))).toMatch(/from RED to not rated/);
  });
});

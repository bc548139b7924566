import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { RATING_FORMS } from '../../../../shared/rules/forms/forms.ts';
import { printRuleSet, readRuleSet } from '../../../../shared/rules/ruleSets/readRuleSet.ts';
import { BUILT_IN_RULE_SETS } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { ruleSetSchema } from '../../../../shared/rules/ruleSets/ruleSetSchema.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';

const sample = reportOf(await theSample());

const read = (value: unknown) => readRuleSet(JSON.stringify(value));
const ours = (rating: unknown, other = {}) => ({ id: 'ours', title: 'ours', rating, ...other });
const FORM_NAMES = RATING_FORMS.map(({ form }) => `"${form}"`).join(', ');
const flat = { form: 'flat-band', tolerance: 0.1 };

const share = fc.double({ min: 0, max: 0.99, noNaN: true }).map(value => Number(value.toFixed(3)));
const edge = fc.option(fc.constantFrom('inclusive', 'exclusive'), { nil: undefined });
const against = fc.option(fc.constantFrom('last-year', 'last-period'), { nil: undefined });
const id = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter(text => text.trim() !== '' && text !== '__proto__' && !/\p{Cc}|\p{Cf}|\p{Surrogate}/u.test(text));
const by = (columns: Record<string, fc.Arbitrary<string>>) =>
  fc.dictionary(id, fc.record(columns, { requiredKeys: [] }), { maxKeys: 4 });
const figure = fc.constantFrom('85%', '1,070', '£1.2m');
const rating = fc.oneof(
  fc.record({ form: fc.constant('line') }),
  fc.record({ form: fc.constant('flat-band'), tolerance: share, edge }),
  fc
    .record({
      form: fc.constant('shifted-band'),
      green: share,
      amber: share,
      edge,
      greenEdge: edge,
      firstBand: fc.option(fc.constantFrom('GREEN', 'YELLOW'), { nil: undefined }),
    })
    .map(({ green, amber, ...rest }) => ({
      ...rest,
      green: Math.min(green, amber),
      amber: Math.max(green, amber),
    })),
  fc.record({ form: fc.constant('held-or-improved'), tolerance: share, edge }),
  fc.record({
    form: fc.constant('per-indicator'),
    tolerance: fc.option(share, { nil: undefined }),
    edge,
    indicators: by({ tolerance: fc.constantFrom('5%', '2 days', 'Narrative only') }),
  }),
  fc.record({ form: fc.constant('points-band'), points: share, edge }),
  fc.record({ form: fc.constant('band-or-improved'), tolerance: share, edge, against }),
  fc
    .record({ form: fc.constant('nearest'), green: share, amber: share })
    .filter(({ green, amber }) => green <= amber),
  ...(['baseline', 'benchmark'] as const).map(form =>
    fc.record({ form: fc.constant(form), edge, indicators: by({ [form]: figure }) }),
  ),
  fc.record({ form: fc.constant('floor'), edge, indicators: by({ floor: figure }) }),
  fc.record({
    form: fc.constant('range'),
    edge,
    indicators: by({ lowerThreshold: figure, upperThreshold: figure }),
  }),
);
const direction = fc.option(
  fc.record({
    arrows: fc.constantFrom('both', 'short', 'long'),
    deadBand: share,
    deadBandPoints: fc.option(share, { nil: undefined }),
    cumulative: fc.constantFrom('isolated', 'raw', 'no-arrow'),
  }),
  { nil: undefined },
);
const anyRuleSet = fc.record({
  id: fc.constant('ours'),
  title: fc.constant('as we rate'),
  rating,
  target: fc.option(fc.constantFrom('annual', 'profiled'), { nil: undefined }),
  direction,
});

/** Values that JSON can hold, in the places of a rule set. */
const anything = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 3 }, fc.jsonValue({ maxDepth: 1 }), tie('object')),
  object: fc.dictionary(
    fc.constantFrom(
      'id',
      'title',
      'rating',
      'form',
      'tolerance',
      'edge',
      'indicators',
      'direction',
      '__proto__',
    ),
    fc.oneof(tie('value'), fc.constantFrom('line', 'flat-band', 'floor', 'ours', 0.1)),
  ),
})).value;

describe('a rule set from outside', () => {
  it.each(BUILT_IN_RULE_SETS)('$id, printed, is read back as it was', rules => {
    const printed = printRuleSet(rules);
    const again = readRuleSet(printed);
    expect(again.ok && printRuleSet(again.ruleSet)).toBe(printed);
    expect(again).toMatchObject({ ok: true, ruleSet: rules });
  });

  it.each(BUILT_IN_RULE_SETS)('$id, printed and read back, rates the sample as it did', rules => {
    const again = readRuleSet(printRuleSet(rules));
    if (!again.ok) throw new Error(again.sentence);
    const [before, after] = [rules, again.ruleSet].map(ruleSet => runChecks(sample, NO_DECISIONS, ruleSet));
    expect(before?.recordedJudgements.size).toBe(66);
    expect(after?.recordedJudgements).toEqual(before?.recordedJudgements);
    expect(after?.judgements).toEqual(before?.judgements);
  });

  it('is read as it stands, and what is read the record’s schema takes', () => {
    fc.assert(
      fc.property(anyRuleSet, given => {
        const json = JSON.stringify(given);
        const result = readRuleSet(json);
        expect(result).toEqual({ ok: true, ruleSet: JSON.parse(json) });
        expect(ruleSetSchema.parse(JSON.parse(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('is either taken by both, or refused in one plain sentence', () => {
    fc.assert(
      fc.property(anything, value => {
        const result = read(value);
        if (result.ok) expect(ruleSetSchema.safeParse(result.ruleSet).success).toBe(true);
        else expect(result.sentence).toMatch(/^[A-Z][^\n]*\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('may leave out the limits of single indicators', () => {
    expect(read(ours({ form: 'floor' }))).toEqual({
      ok: true,
      ruleSet: ours({ form: 'floor', indicators: {} }),
    });
    expect(read(ours(flat))).toEqual({ ok: true, ruleSet: ours(flat) });
  });

  it('has a description of every field for the record’s interface', () => {
    const described = JSON.stringify(z.toJSONSchema(ruleSetSchema), (name, value: unknown) => {
      if (name === 'properties')
        for (const field of Object.values(value as object)) expect(field.description).toMatch(/^[A-Z].{8}/);
      return value;
    });
    expect(described).toContain('"description"');
    expect(described.match(/AMBER within|GREEN within/g)?.length).toBeGreaterThan(2);
  });

  it('is checked without making code from text, which the pane’s security policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });

  it.each([
    [
      { ...flat, edge: 'open' },
      {},
      'In the rule set, rating.edge is "open". Write one of "inclusive", "exclusive".',
    ],
    [
      { form: 'shifted-band', green: 0.1, amber: 0.2, firstBand: 'LIME' },
      {},
      'In the rule set, rating.firstBand is "LIME". Write one of "GREEN", "YELLOW".',
    ],
    [
      flat,
      { direction: { arrows: 'up', deadBand: 0, cumulative: 'raw' } },
      'In the rule set, direction.arrows is "up". Write one of "both", "short", "long".',
    ],
    [flat, { direction: 5 }, 'In the rule set, direction is 5. Write it as an object, {"…": …}.'],
    ['flat', {}, 'In the rule set, rating is "flat". Write it as an object, {"form": …}.'],
    [{ form: 'curve' }, {}, `In the rule set, rating.form is "curve". Write one of ${FORM_NAMES}.`],
    [
      { form: 'floor', indicators: [] },
      {},
      'In the rule set, rating.indicators is []. Write it as an object, {"4": {…}}.',
    ],
    [
      { form: 'floor', indicators: { 4: { floor: 'N/A' } } },
      {},
      'In the rule set, rating.indicators.4.floor is "N/A". Write it as a report prints it, such as "85%" or "1,070".',
    ],
    [
      { form: 'per-indicator', indicators: { 4: { tolerance: 'four' } } },
      {},
      'In the rule set, rating.indicators.4.tolerance is "four". Write it as a report prints it, such as "5%", "2 days" or "Narrative only".',
    ],
    [
      flat,
      { 'a\u0007b': 1 },
      'The rule set has a field "a b", which is not known. Take it out, or write one of: id, title, rating, target, direction, wording.',
    ],
    [
      { ...flat, ['x'.repeat(54)]: 1 },
      {},
      `The rule set has a field "rating.${'x'.repeat(52)}…", which is not known. Take it out, or write one of: form, tolerance, edge.`,
    ],
    [
      { ...flat, ['x'.repeat(53)]: 1 },
      {},
      `The rule set has a field "rating.${'x'.repeat(53)}", which is not known. Take it out, or write one of: form, tolerance, edge.`,
    ],
    [
      flat,
      { title: 'a\ud800' },
      'In the rule set, title is "a\\ud800". Write a text of 1 to 200 characters.',
    ],
  ])('is refused with its field, its value and what to write: %j %j', (rating, other, sentence) => {
    expect(read(ours(rating, other))).toEqual({ ok: false, sentence });
  });

  it('is refused where an indicator has a name that cannot be stored', () => {
    const json =
      '{"id":"ours","title":"ours","rating":{"form":"floor","indicators":{"__proto__":{"floor":"80%"}}}}';
    expect(readRuleSet(json)).toEqual({
      ok: false,
      sentence:
        'In the rule set, rating.indicators names "__proto__", which cannot be stored. Choose another name.',
    });
  });

  it('may begin with the mark that editors on Windows put there', () => {
    expect(readRuleSet(`\uFEFF${JSON.stringify(ours(flat))}`).ok).toBe(true);
  });

  it.each([
    ['no JSON', '{"id": "ours",', /not written as JSON.*--print-rule-set/],
    ['a list', '[]', /is a JSON object, and this is \[\]. Write it as/],
    ['no id', JSON.stringify({ title: 'ours', rating: flat }), /\bid is missing.*Write a text/],
    ['an id of blanks', JSON.stringify({ ...ours(flat), id: ' ' }), /\bid is " "/],
    ['no rating', JSON.stringify({ id: 'ours', title: 'ours' }), /\brating is missing.*object/],
    ['an unknown form', JSON.stringify(ours({ form: 'banana' })), /rating\.form is "banana".*"shifted-band"/],
    [
      'a percentage for a share',
      JSON.stringify(ours({ ...flat, tolerance: 10 })),
      /rating\.tolerance is 10.*0\.1 for 10%/,
    ],
    ['a share as text', JSON.stringify(ours({ ...flat, tolerance: '10%' })), /rating\.tolerance is "10%"/],
    ['a share below 0', JSON.stringify(ours({ ...flat, tolerance: -0.1 })), /rating\.tolerance is -0\.1/],
    ['no share', JSON.stringify(ours({ form: 'flat-band' })), /rating\.tolerance is missing/],
    [
      'an unknown edge',
      JSON.stringify(ours({ ...flat, edge: 'soft' })),
      /rating\.edge is "soft".*"inclusive"/,
    ],
    ['a misspelt field', JSON.stringify(ours({ ...flat, tolerence: 0.2 })), /"rating\.tolerence".*tolerance/],
    ['a field beyond those', JSON.stringify(ours(flat, { year: 2017 })), /"year".*rating/],
    [
      'bands that cross',
      JSON.stringify(ours({ form: 'shifted-band', green: 0.1, amber: 0.05 })),
      /rating\.amber is 0\.05.*AMBER begins where GREEN ends/,
    ],
    [
      'a floor that is no figure',
      JSON.stringify(ours({ form: 'floor', indicators: { 7: { floor: 'eighty' } } })),
      /rating\.indicators\.7\.floor is "eighty".*"85%"/,
    ],
    [
      'a floor as a number, whose unit nobody knows',
      JSON.stringify(ours({ form: 'floor', indicators: { 7: { floor: 80 } } })),
      /rating\.indicators\.7\.floor is 80.*text/,
    ],
    [
      'an indicator without a name',
      JSON.stringify(ours({ form: 'floor', indicators: { '': { floor: '80%' } } })),
      /rating\.indicators names "".*1 to 80/,
    ],
    [
      'an indicator whose name moves the cursor',
      JSON.stringify(ours({ form: 'floor', indicators: { '\u001b[2J': { floor: '80%' } } })),
      /rating\.indicators names/,
    ],
    [
      'a limit of another form',
      JSON.stringify(ours({ form: 'floor', indicators: { 7: { tolerance: '5%' } } })),
      /"rating\.indicators\.7\.tolerance".*floor/,
    ],
    [
      'a direction without its arrows',
      JSON.stringify(ours(flat, { direction: { deadBand: 0, cumulative: 'raw' } })),
      /direction\.arrows is missing.*"both"/,
    ],
  ])('with %s is refused, naming the field and the next step', (_, json, sentence) => {
    const result = readRuleSet(json);
    expect(result).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RATING_SCHEMES, UNRATED_STATES } from '../../../../bench/catalogue/statesInWords.ts';
import { FLAT_BAND_5 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../../../shared/rules/verdict.ts';
import { aSheet, type Typed } from '../../../examples/aReport.ts';
import { errors, reportOf, told } from '../../../examples/assessed.ts';

interface Row {
  readonly actual: Typed;
  readonly state: Typed;
  readonly goodIs?: string;
  readonly target?: Typed;
}

/** A scorecard of another council, whose target is 100 unless a row says otherwise. */
const scorecard = (rows: readonly Row[], { heading = 'Status', above = [] as readonly Typed[][] } = {}) =>
  aSheet([
    ['Scorecard, Quarter 3 2021/22'],
    ...above,
    ['Ref', 'Measure', 'Good is', 'Target', 'Actual', heading],
    ...rows.map(({ actual, state, goodIs = 'High', target = 100 }, index) => [
      `CS${index + 1}`,
      `Homes visited by team ${index + 1}`,
      goodIs,
      target,
      actual,
      state,
    ]),
  ]);

const ratingsOf = (...sheet: Parameters<typeof scorecard>): (Rating | null)[] =>
  reportOf(scorecard(...sheet)).indicators.map(({ published }) => published.rating);

const RIGHT = { GREEN: 101, AMBER: 97, RED: 80 } as const;
const STATES = ['GREEN', 'AMBER', 'RED'] as const;
const band = { ruleSet: FLAT_BAND_5.id };

describe('states in the words and symbols of a council', () => {
  it('are near where the words give a width, and met where they give none', () => {
    const rows = [
      { actual: RIGHT.GREEN, state: 'Within target' },
      { actual: RIGHT.AMBER, state: 'Within 5% of target' },
      { actual: RIGHT.RED, state: 'Below target' },
    ];
    expect(ratingsOf(rows)).toEqual(['GREEN', 'AMBER', 'RED']);
  });

  it.each(RATING_SCHEMES)('are read as the ratings that they stand for: $GREEN, $AMBER, $RED', scheme => {
    const right = STATES.map(rating => ({ actual: RIGHT[rating], state: scheme[rating] }));
    expect(ratingsOf(right)).toEqual(STATES);
    expect(told(scorecard(right), band)).toEqual([]);
  });

  it.each(RATING_SCHEMES)('are compared with the figures: $GREEN on a miss, $RED on a success', scheme => {
    const wrong = [
      { actual: 80, state: scheme.GREEN },
      { actual: 101, state: scheme.RED },
      { actual: 97, state: scheme.AMBER },
    ];
    expect(errors(scorecard(wrong), band)).toEqual(['error rating-mismatch F3', 'error rating-mismatch F4']);
  });

  it.each(UNRATED_STATES)('may say that a row is not rated: "%s"', state => {
    const rows = [
      { actual: 101, state: 'On target' },
      { actual: 80, state, target: '' },
    ];
    expect(ratingsOf(rows)).toEqual(['GREEN', null]);
    expect(errors(scorecard(rows))).toEqual([]);
  });

  it('are repaired in the words that the sheet has for the rating', () => {
    const rows = [
      { actual: 101, state: 'On target' },
      { actual: 80, state: 'On target' },
      { actual: 70, state: 'Behind' },
    ];
    const sheet = scorecard(rows);
    expect(errors(sheet)).toEqual(['error rating-mismatch F4']);
  });

  it('are not the words of a test list that Outturn’s own code reads', () => {
    for (const file of globSync('{shared,addin}/**/*.ts')) {
      expect(readFileSync(file, 'utf8'), file).not.toContain('bench/catalogue');
    }
  });
});

describe('what one state means beside the others of its sheet', () => {
  it('"Below target" is AMBER beside "Significantly below target", and RED alone', () => {
    const [low, lower] = [
      { actual: 97, state: 'Below target' },
      { actual: 80, state: 'Significantly below target' },
    ];
    expect(ratingsOf([low])).toEqual(['RED']);
    expect(ratingsOf([low, lower])).toEqual(['AMBER', 'RED']);
    expect(ratingsOf([low, lower, { actual: 99, state: 'Slightly off' }])).toEqual(['RED', 'RED', 'AMBER']);
  });

  it('Yellow is AMBER where the sheet has no AMBER, and a state of its own where it has', () => {
    const yellow = { actual: 97, state: 'Yellow' };
    expect(ratingsOf([yellow, { actual: 80, state: 'Red' }])).toEqual(['AMBER', 'RED']);
    expect(ratingsOf([yellow, { actual: 90, state: 'Amber' }])).toEqual(['YELLOW', 'AMBER']);
    expect(
      ratingsOf([
        { actual: 97, state: '🟡' },
        { actual: 90, state: '🟠' },
      ]),
    ).toEqual(['YELLOW', 'AMBER']);
  });

  it('letters of Wingdings are faces and ticks only where the column holds nothing else', () => {
    expect(
      ratingsOf([
        { actual: 101, state: 'J' },
        { actual: 80, state: 'L' },
      ]),
    ).toEqual(['GREEN', 'RED']);
    expect(
      ratingsOf([
        { actual: 101, state: 'ü' },
        { actual: 80, state: 'û' },
      ]),
    ).toEqual(['GREEN', 'RED']);
    expect(
      ratingsOf([
        { actual: 101, state: 'J' },
        { actual: 80, state: 'Green' },
      ]),
    ).toEqual([null, 'GREEN']);
  });

  it('"x" is the opposite of a tick, and "Yes" answers a heading that asks', () => {
    expect(
      ratingsOf([
        { actual: 101, state: '✓' },
        { actual: 80, state: 'x' },
      ]),
    ).toEqual(['GREEN', 'RED']);
    const answers = [
      { actual: 101, state: 'Yes' },
      { actual: 80, state: 'No' },
    ];
    expect(ratingsOf(answers, { heading: 'Target met?' })).toEqual(['GREEN', 'RED']);
    expect(ratingsOf(answers)).toEqual([null, null]);
  });

  it('"Below target" of a figure that should be small is left alone, and a note says so', () => {
    const rows = [
      { actual: 80, state: 'Below target', goodIs: 'Low' },
      { actual: 120, state: 'Off target', goodIs: 'Low' },
    ];
    expect(ratingsOf(rows)).toEqual([null, 'RED']);
    expect(told(scorecard(rows))).toEqual(['note state-unknown F3']);
  });
});

describe('the key of a sheet', () => {
  const rows = [
    { actual: 101, state: '★' },
    { actual: 97, state: '◆' },
    { actual: 80, state: '▲' },
  ];

  it.each([
    [[['★ = on target, ◆ = within 5% of target, ▲ = more than 5% off target']]],
    [[['Key: ★ on target  ◆ just missed  ▲ off target']]],
    [
      [
        ['★', 'Target met or exceeded'],
        ['◆', 'Within tolerance'],
        ['▲', 'Target missed'],
      ],
    ],
    [[['★: Green'], ['◆: Amber'], ['▲: Red']]],
    [[['★ means at or better than target; ◆ means up to 5% worse; ▲ means worse than that']]],
  ])('says what its signs stand for: %j', above => {
    expect(ratingsOf(rows, { above })).toEqual(STATES);
    expect(told(scorecard(rows, { above }), band)).toEqual([]);
  });

  it('comes before what Outturn knows of a word', () => {
    const exceeded = [
      { actual: 97, state: 'Good' },
      { actual: 101, state: 'Excellent' },
    ];
    expect(ratingsOf(exceeded)).toEqual(['GREEN', 'GREEN']);
    const above = [['Excellent = on target'], ['Good = within 5% of target']];
    expect(ratingsOf(exceeded, { above })).toEqual(['AMBER', 'GREEN']);
  });

  it('may say that a colour does not rate, and does not make another colour of it', () => {
    const blue = [
      { actual: 80, state: 'Blue' },
      { actual: 101, state: 'Green' },
    ];
    expect(ratingsOf(blue)).toEqual(['BLUE', 'GREEN']);
    expect(ratingsOf(blue, { above: [['Blue: no target set']] })).toEqual([null, 'GREEN']);
    expect(ratingsOf(blue, { above: [['Green: within 5% of target']] })).toEqual(['BLUE', 'GREEN']);
  });

  it('is missed where a sign is not explained: one note says that it was not compared', () => {
    expect(ratingsOf(rows)).toEqual([null, null, null]);
    expect(told(scorecard(rows))).toEqual(['note state-unknown F3']);
  });
});

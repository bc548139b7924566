import { describe, expect, it } from 'vitest';
import { type ArchivedQuarter, drawArchive } from '../../../../bench/archive/drawArchive.ts';
import { answersOf, joinsOf } from '../../../../bench/archive/joins.ts';
import type { OldWorkbook } from '../../../../shared/record/backfill/oldWorkbook.ts';
import {
  type BackfillChoices,
  type BackfillPlan,
  planBackfill,
} from '../../../../shared/record/backfill/planBackfill.ts';
import { canonicalText } from '../../../../shared/record/contract/canonicalText.ts';
import { SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import { reviewQuarter } from '../../../../shared/record/review/reviewQuarter.ts';
import { NOTHING_RECORDED, recordAfter } from '../../../examples/recordAfter.ts';

const TODAY = '2026-11-27';
const NO_CHOICES: BackfillChoices = { reason: 'As published.', answers: [], published: {} };

const digestOf = (file: string): string => Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64);
const workbookOf = ({ file, cells }: Pick<ArchivedQuarter, 'file' | 'cells'>): OldWorkbook => ({
  file,
  sha256: digestOf(file),
  sheets: [cells],
  hidden: 0,
});

const plan = (
  archive: readonly Pick<ArchivedQuarter, 'file' | 'cells'>[],
  choices = NO_CHOICES,
  record = NOTHING_RECORDED,
): BackfillPlan => planBackfill(archive.map(workbookOf), record, choices, TODAY);

/** As a person answers who knows the council. */
function answered(archive: readonly ArchivedQuarter[]): BackfillChoices {
  return { ...NO_CHOICES, answers: answersOf(archive, plan(archive).questions) };
}

const ARCHIVE = drawArchive(24, 7);
const ANSWERED = answered(ARCHIVE);

describe('the plan of an archive of three layouts and three rule sets', () => {
  const made = plan(ARCHIVE);

  it('holds every quarter, as published and by the rules that its ratings follow', () => {
    expect(made.skipped).toEqual([]);
    expect(made.quarters.map(({ quarter }) => [quarter.period, quarter.ruleSet.id])).toEqual(
      ARCHIVE.map(({ period, ruleSet }) => [period, ruleSet]),
    );
    expect(made.quarters.filter(({ departures, unread }) => departures > 0 || unread.length > 0)).toEqual([]);
    for (const { quarter } of made.quarters) {
      expect(SignedQuarter.safeParse(quarter).error?.issues).toBeUndefined();
      expect(reviewQuarter(quarter, 'anybody')).toEqual([]);
      expect(quarter.indicators.every(({ rating }) => rating !== null)).toBe(true);
    }
  });

  it('joins nothing that is not the same, and asks once about each that is worded otherwise', () => {
    expect(joinsOf(ARCHIVE, made).wrong).toBe(0);
    const titles = made.questions.map(({ title }) => title);
    expect(titles).toContain('Number of residential burglaries');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('% of Household Waste Recycled or  Composted');
  });

  it('joins each indicator over all quarters once a person has answered', () => {
    const complete = plan(ARCHIVE, ANSWERED);
    expect(complete.questions.filter(({ answer }) => answer === '')).toEqual([]);
    expect(joinsOf(ARCHIVE, complete)).toEqual({ wrong: 0, split: [] });
  });

  it('goes on after any quarter with the same bodies as without a break', () => {
    const choices = ANSWERED;
    const whole = plan(ARCHIVE, choices).quarters.map(({ quarter }) => quarter);
    for (const done of [1, 8, 9, 16, 23]) {
      const again = plan(ARCHIVE, choices, recordAfter(whole.slice(0, done)));
      expect(again.before).toHaveLength(done);
      expect(again.quarters.map(({ quarter }) => canonicalText(quarter))).toEqual(
        whole.slice(done).map(canonicalText),
      );
    }
    const after = plan(ARCHIVE, choices, recordAfter(whole));
    expect([after.quarters, after.skipped]).toEqual([[], []]);
  });
});

describe('what is left out of a plan, with its cell', () => {
  const [first, second] = ARCHIVE as [ArchivedQuarter, ArchivedQuarter];
  const changedAt = (row: number, column: number, value: string, { cells }: ArchivedQuarter = first) => ({
    ...cells,
    values: cells.values.map((line, at) =>
      at === row ? line.map((old, index) => (index === column ? value : old)) : line,
    ),
  });
  const leftOut = ({ skipped }: BackfillPlan) =>
    skipped.map(({ file, cell, sentence }) => `${file} ${cell}: ${sentence}`);

  it('a file that cannot be opened', () => {
    const broken: OldWorkbook = { file: 'broken.xlsx', sha256: digestOf('b'), sentence: 'It is damaged.' };
    const made = planBackfill([broken, workbookOf(first)], NOTHING_RECORDED, NO_CHOICES, TODAY);
    expect(made.quarters).toHaveLength(1);
    expect(leftOut(made)).toEqual(['broken.xlsx null: It is damaged.']);
  });

  it('a sheet in a layout that is not known', () => {
    const cells = { ...first.cells, values: [['Minutes of the meeting'], ['Apologies were received.']] };
    const made = plan([{ file: 'minutes.xlsx', cells: { ...cells, formats: [['']], formulas: [['']] } }]);
    expect([made.quarters, made.skipped.map(({ file }) => file)]).toEqual([[], ['minutes.xlsx']]);
  });

  it('two files of one quarter that differ, both, and one of two that are the same', () => {
    const other = { file: 'a copy.xlsx', cells: changedAt(4, 4, '12.5%') };
    const made = plan([first, other, second]);
    expect(made.quarters.map(({ quarter }) => quarter.period)).toEqual(['2008/09 Q2']);
    expect(made.skipped.map(({ file, cell }) => [file, cell])).toEqual([
      [first.file, 'E5'],
      ['a copy.xlsx', 'E5'],
    ]);
    expect(made.skipped[1]?.sentence).toContain('here it says "12.5%"');
    const sheets = [first.cells, { ...other.cells, name: 'Children' }];
    const inOneFile: OldWorkbook = { file: first.file, sha256: digestOf('s'), sheets, hidden: 0 };
    expect(leftOut(planBackfill([inOneFile], NOTHING_RECORDED, NO_CHOICES, TODAY))).toEqual([
      expect.stringContaining('on "Children"'),
      expect.stringContaining('on "Report"'),
    ]);
    const same = plan([first, { ...first, file: 'z.xlsx' }]);
    expect(same.quarters).toHaveLength(1);
    expect(leftOut(same)).toEqual([expect.stringContaining(`is also in "${first.file}"`)]);
  });

  it('a period that is not over', () => {
    const made = planBackfill([workbookOf(first)], NOTHING_RECORDED, NO_CHOICES, '2008-06-30');
    expect(made.quarters).toEqual([]);
    expect(leftOut(made)).toEqual([expect.stringContaining('2008/09 Q1 is not over.')]);
    expect(
      planBackfill([workbookOf(first)], NOTHING_RECORDED, NO_CHOICES, '2008-07-01').quarters,
    ).toHaveLength(1);
  });

  it('a report in which an indicator, or a line number, is there twice', () => {
    const title = String(first.cells.values[4]?.[1]);
    const twice = plan([{ file: 'twice.xlsx', cells: changedAt(5, 1, title) }]);
    expect(leftOut(twice)).toEqual([
      expect.stringMatching(/^twice\.xlsx B6: This title is already used in B5/),
    ]);
    const line = plan([{ file: 'line.xlsx', cells: changedAt(5, 0, String(first.cells.values[4]?.[0])) }]);
    expect(leftOut(line)).toEqual([expect.stringMatching(/^line\.xlsx A6: Line number/)]);
    expect([...twice.quarters, ...line.quarters]).toEqual([]);
  });

  it('a quarter that was signed off, and one from another file', () => {
    const on = recordAfter(plan([first]).quarters.map(({ quarter }) => quarter));
    const signed = {
      ...on,
      periods: on.periods.map(({ period }) => ({ period, sha256: null, voidedBy: null })),
    };
    expect(leftOut(plan([first], NO_CHOICES, signed))).toEqual([
      expect.stringContaining('is on record already'),
    ]);
  });
});

describe('a quarter that was voided on record', () => {
  const [first] = ARCHIVE as [ArchivedQuarter];
  const on = recordAfter(plan([first]).quarters.map(({ quarter }) => quarter));
  const voided = { ...on, periods: on.periods.map(row => ({ ...row, voidedBy: 2 })) };
  const other = { ...workbookOf(first), sha256: 'b'.repeat(64) };
  const planned = (...workbooks: readonly OldWorkbook[]) =>
    planBackfill(workbooks, voided, NO_CHOICES, '2026-11-27');

  it('is not brought in again from the file that was voided', () => {
    const made = plan([first], NO_CHOICES, voided);
    expect([made.quarters, made.before]).toEqual([[], []]);
    expect(made.skipped.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('from this file was voided on record'),
    ]);
  });

  it('is brought in from another file, in place of the void', () => {
    expect(planned(other).quarters.map(({ replaces }) => replaces)).toEqual([2]);
    const both = planned(workbookOf(first), other);
    expect(both.quarters.map(({ quarter }) => quarter.imported?.sha256)).toEqual(['b'.repeat(64)]);
    expect(both.skipped.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('was voided on record'),
    ]);
  });

  it('that was signed off is brought in as well', () => {
    const signed = { ...voided, periods: voided.periods.map(row => ({ ...row, sha256: null })) };
    expect(plan([first], NO_CHOICES, signed).quarters.map(({ replaces }) => replaces)).toEqual([2]);
    expect(plan([first]).quarters.map(({ replaces }) => replaces)).toEqual([null]);
  });
});

describe('an old report as it goes on record', () => {
  it('keeps a rating that its rules do not give, and leaves out one that was not printed', () => {
    const [first] = ARCHIVE as [ArchivedQuarter];
    const values = first.cells.values.map(row => [...row]);
    const green = values.findIndex(row => row[5] === 'G');
    const red = values.findIndex(row => row[5] === 'R');
    (values[green] as unknown[])[5] = 'R';
    (values[red] as unknown[])[5] = '';
    const [made] = plan([{ file: first.file, cells: { ...first.cells, values } }]).quarters;
    const ratingOf = (row: number) =>
      made?.quarter.indicators.find(({ title }) => title === values[row]?.[1])?.rating;
    expect([made?.departures, ratingOf(green), ratingOf(red)]).toEqual([1, 'RED', null]);
  });

  it('has the day of its publication where a person gives it', () => {
    const [first] = ARCHIVE as [ArchivedQuarter];
    const published = { on: '2008-09-10', by: 'Cabinet' };
    const [made] = plan([first], { ...NO_CHOICES, published: { [first.file]: published } }).quarters;
    expect(made?.quarter.imported).toEqual({
      file: first.file,
      sha256: digestOf(first.file),
      reason: 'As published.',
      published,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { sheetStanding } from '../../../../addin/taskpane/signOff/sheetStanding.ts';
import type { IndicatorChange, QuarterChanges } from '../../../../shared/record/compare/changesBetween.ts';
import type { FieldChange } from '../../../../shared/record/contract/comparison.ts';
import type { Submission } from '../../../../shared/record/contract/submissions.ts';

const changed = (...fields: readonly FieldChange[]): QuarterChanges => ({
  quarter: [],
  indicators: [{ uid: '1', lineNo: '1', title: 'Parks', change: 'changed', fields }],
});
const field = (name: string, before: string | null, after: string | null): FieldChange => ({
  field: name,
  before,
  after,
});
const reasons = field('acknowledgements', 'outturn-missing: In Q4.', null);
const kept = field('overrides', 'rating-mismatch, keep: Agreed.', null);
const comparator = (value: number, confirmed: boolean) =>
  `{"area":"England","confirmed":${confirmed},"period":"","source":"commentary","value":${value}}`;
const confirmation = field('comparator', comparator(184, true), comparator(184, false));
const proposed = field('rating', 'GREEN', null);

const standing = (changes: QuarterChanges | null) =>
  sheetStanding({ changes, submissions: [], digest: null, isVoided: false });

describe('the figures of the sheet', () => {
  it.each([
    ['nothing', { quarter: [], indicators: [] }],
    ['the reasons for warnings', changed(reasons)],
    ['reasons and decisions', changed(reasons, kept)],
    ['a confirmation, and the rating that waits for it', changed(confirmation, proposed, reasons)],
    ['a reason about the whole report', { quarter: [reasons], indicators: [] }],
  ] as const)('are on record where %s differs', (_, changes) => {
    expect(standing(changes)).toBe('on-record');
  });

  it.each([
    ['an outturn', changed(field('performance', '5', '6'))],
    ['a rating alone', changed(proposed)],
    ['a rating beside reasons', changed(proposed, reasons)],
    ['the other rating beside a confirmation', changed(confirmation, field('rating', 'GREEN', 'RED'))],
    ['the comparator’s value', changed(field('comparator', comparator(184, true), comparator(180, false)))],
    ['a comparator that is new', changed(field('comparator', null, comparator(184, false)))],
    ['the sheet’s name', { quarter: [field('sheet', 'A', 'B')], indicators: [] }],
    [
      'a row that was added',
      {
        quarter: [],
        indicators: [{ ...(changed(reasons).indicators[0] as IndicatorChange), change: 'added' }],
      },
    ],
  ] as const)('are others than on record where %s differs', (_, changes) => {
    expect(standing(changes)).toBe('differs');
  });

  it('are new where no revision is on record', () => {
    expect(standing(null)).toBe('new');
  });

  it('replace a void where what was signed off was voided, unless they wait for approval', () => {
    const voided = { changes: null, submissions: [], digest: 'aa', isVoided: true };
    expect(sheetStanding(voided)).toBe('voided');
    const waits = { state: 'waiting', body_sha256: 'aa' } as Submission;
    expect(sheetStanding({ ...voided, submissions: [waits] })).toBe('waiting');
  });

  it('wait for approval where a submission with the same digest waits', () => {
    const submission = (state: Submission['state'], body_sha256: string) =>
      ({ state, body_sha256 }) as Submission;
    const of = (submissions: readonly Submission[], digest: string | null, changes: QuarterChanges | null) =>
      sheetStanding({ changes, submissions, digest, isVoided: false });
    const waiting = [submission('returned', 'aa'), submission('waiting', 'bb')];
    expect(of(waiting, 'bb', null)).toBe('waiting');
    expect(of(waiting, 'bb', changed(proposed))).toBe('waiting');
    expect(of(waiting, 'aa', null)).toBe('new');
    expect(of(waiting, null, null)).toBe('new');
  });
});

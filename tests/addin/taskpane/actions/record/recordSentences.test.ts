import { describe, expect, it } from 'vitest';
import {
  affectedQuartersSentence,
  approverSentence,
  correctionSentence,
  lockedSentence,
  pendingApprovalsSentence,
  submissionSentence,
} from '../../../../../addin/taskpane/actions/record/recordSentences.ts';
import type { Comparison } from '../../../../../shared/record/contract/comparison.ts';
import type { Submission } from '../../../../../shared/record/contract/submissions.ts';

const submission = (change: Partial<Submission> = {}): Submission => ({
  council: 'E09000016',
  report: 'corporate',
  period: '2017/18 Q2',
  id: 'an-id',
  state: 'waiting',
  mine: false,
  replaces: 0,
  rev: null,
  returned: null,
  correction: null,
  record: 'havering',
  seq: 4,
  hash: 'a'.repeat(64),
  body_sha256: 'b'.repeat(64),
  submitted_at: '2017-10-31T09:00:00.000Z',
  submitted_by: 'Performance officer',
  ...change,
});
const returned = {
  reason: 'Say which ward was late..',
  by: 'Head of service',
  at: '2017-11-01T09:00:00.000Z',
  withdrawn: false,
};

describe('the sentence about a submission', () => {
  it.each<[Partial<Submission>, string]>([
    [{}, 'Waiting for approval: submitted by Performance officer on 31 October 2017.'],
    [
      { state: 'approved', rev: 2 },
      'Approved as revision 2: submitted by Performance officer on 31 October 2017.',
    ],
    [
      { state: 'returned', returned },
      'Sent back by Head of service on 1 November 2017: Say which ward was late. It was submitted by Performance officer on 31 October 2017.',
    ],
    [
      { state: 'returned', returned: { ...returned, withdrawn: true } },
      'Withdrawn by Head of service on 1 November 2017: Say which ward was late. It was submitted by Performance officer on 31 October 2017.',
    ],
    [
      { state: 'overtaken' },
      'Superseded: another revision was signed off first. It was submitted by Performance officer on 31 October 2017. Compare the sheet with that revision, then submit again.',
    ],
  ])('fits its state: %o', (change, sentence) => {
    expect(submissionSentence(submission(change))).toBe(sentence);
  });

  it('names who can approve it', () => {
    expect(approverSentence(submission(), true)).toBe(
      'A person with the role of approver can approve it or send it back.',
    );
    expect(approverSentence(submission({ mine: true }), true)).toMatch(/any approver but you\. They find it/);
    expect(approverSentence(submission({ mine: true }), false)).toMatch(/^You submitted it, and an approver/);
  });

  it('names each quarter that waits for approval once', () => {
    expect(pendingApprovalsSentence([])).toBe('');
    expect(pendingApprovalsSentence([submission(), submission()])).toMatch(
      /^2017\/18 Q2 waits for your approval\./,
    );
    expect(pendingApprovalsSentence([submission(), submission({ period: '2017/18 Q3' })])).toMatch(
      /^2017\/18 Q2 and 2017\/18 Q3 wait for your approval\./,
    );
  });
});

describe('the sentence about a correction', () => {
  it('has its reason and explanation, with one full stop', () => {
    const correction = { reason: 'error', explanation: 'The wrong column was copied.' } as const;
    expect(correctionSentence({ correction })).toBe(
      'A correction: there was an error in the report. The wrong column was copied.',
    );
    expect(correctionSentence({ correction: null })).toBe('');
  });

  it('names the later quarters that it affects, and at most five indicators in each', () => {
    const row = (period: string, lineNo: string | null): Comparison['touches'][number] => ({
      period,
      base: 'shortBase',
      uid: `uid ${lineNo}`,
      lineNo,
      title: 'Parks',
      printed: '1',
      outturn: '2',
    });
    expect(affectedQuartersSentence([])).toBe('');
    expect(
      affectedQuartersSentence([
        ...['1', '1', '2', '3', '4', '5'].map(lineNo => row('2017/18 Q3', lineNo)),
        ...['1', '2', '3', '4', '5', '6', '7'].map(lineNo => row('2018/19 Q2', lineNo)),
        row('2018/19 Q3', null),
      ]),
    ).toBe(
      'Later reports on record are compared with figures that changed or no longer count: 2017/18 Q3 (1, 2, 3, 4, 5), 2018/19 Q2 (1, 2, 3, 4, 5 and 2 more), 2018/19 Q3 (“Parks”). Check those comparisons, and correct them where needed.',
    );
  });
});

describe('the sentence about a locked quarter', () => {
  it('names who locked it, when and why, as far as the record says', () => {
    const lock = {
      report: 'corporate',
      period: '2017/18 Q2',
      locked: true,
      by: null,
      at: null,
      reason: null,
    };
    expect(lockedSentence(lock)).toBe(
      '2017/18 Q2 was locked. Ask an administrator of the record to unlock it.',
    );
    const details = {
      by: 'An administrator',
      at: '2018-01-05T09:00:00.000Z',
      reason: 'The auditors have it. ',
    };
    expect(lockedSentence({ ...lock, ...details })).toBe(
      '2017/18 Q2 was locked by An administrator on 5 January 2018: The auditors have it. Ask an administrator of the record to unlock it.',
    );
  });
});

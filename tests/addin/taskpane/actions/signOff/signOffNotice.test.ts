import { describe, expect, it } from 'vitest';
import { signOffNotice } from '../../../../../addin/taskpane/actions/signOff/signOffNotice.ts';
import type { Receipt } from '../../../../../shared/record/contract/reports.ts';

const receipt: Receipt = {
  council: 'E09000016',
  period: '2017/18 Q2',
  rev: 1,
  seq: 3,
  hash: 'a'.repeat(64),
  body_sha256: 'b'.repeat(64),
  signed_at: '2017-10-31T09:00:00.000Z',
  signed_by: 'Head of service',
};

describe('what the officer is told of a sign-off', () => {
  it('a fresh one names the revision', () => {
    expect(signOffNotice({ state: 'signed', receipt, fresh: true })).toMatchObject({
      tone: 'success',
      text: '2017/18 Q2 is signed off as revision 1.',
    });
  });

  it('a second click is told that nothing was recorded twice', () => {
    expect(signOffNotice({ state: 'signed', receipt, fresh: false }).text).toContain(
      'Nothing was recorded twice',
    );
  });

  it('another’s sign-off is told with who and when', () => {
    const { tone, text } = signOffNotice({ state: 'stale', current: receipt });
    expect(tone).toBe('warning');
    expect(text).toContain('Head of service');
    expect(text).toContain('31 October 2017');
  });

  it('a refusal names the first row, and says how many more there are', () => {
    const row = {
      indicator: '6',
      field: 'rating',
      stated: 'GREEN',
      found: 'RED',
      sentence: 'Indicator 6 is RED.',
    };
    const { tone, text } = signOffNotice({
      state: 'refused',
      sentence: 'Rows refused.',
      rows: [row, row, row],
    });
    expect(tone).toBe('error');
    expect(text).toBe('Rows refused. Indicator 6 is RED. There are 2 more.');
  });
});

import { describe, expect, it } from 'vitest';
import { signOffNotice } from '../../../../../addin/taskpane/actions/signOff/signOffNotice.ts';
import type { Receipt } from '../../../../../shared/record/contract/reports.ts';

const receipt: Receipt = {
  council: 'E09000016',
  report: 'corporate',
  period: '2017/18 Q2',
  rev: 1,
  record: 'havering',
  seq: 3,
  hash: 'a'.repeat(64),
  body_sha256: 'b'.repeat(64),
  signed_at: '2017-10-31T09:00:00.000Z',
  signed_by: 'Head of service',
};

describe('the notice after a sign-off', () => {
  it('names the revision of a new sign-off', () => {
    expect(signOffNotice({ state: 'signed', receipt, fresh: true })).toMatchObject({
      tone: 'success',
      text: '2017/18 Q2 is signed off as revision 1.',
    });
  });

  it('says after a second click that nothing was recorded twice', () => {
    expect(signOffNotice({ state: 'signed', receipt, fresh: false }).text).toContain(
      'Nothing was recorded twice',
    );
  });

  it('names who signed off before and when', () => {
    const { tone, text } = signOffNotice({ state: 'stale', current: receipt });
    expect(tone).toBe('warning');
    expect(text).toContain('Head of service');
    expect(text).toContain('31 October 2017');
  });

  it('names the first refused row, and how many more there are', () => {
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

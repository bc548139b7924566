import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure } from '../../../../addin/excel/excelFailure.ts';
import { RecordError } from '../../../../addin/record/recordError.ts';
import { failureNotice } from '../../../../addin/taskpane/actions/failureNotice.ts';

afterEach(() => vi.restoreAllMocks());

describe('the notice after a failure', () => {
  it('has Excel’s sentence, and a reference only where the failure is not known', () => {
    expect(failureNotice(new ExcelFailure('sheet-protected', 'format'))).toMatchObject({
      tone: 'error',
      text: expect.stringContaining('protected'),
      reference: '',
    });
    expect(failureNotice(new ExcelFailure('unknown', 'GeneralException'))).toMatchObject({
      tone: 'error',
      reference: 'GeneralException',
    });
  });

  it('is only information where the person cancelled or closed the sign-in', () => {
    expect(failureNotice(new ExcelFailure('cancelled', 'reading')).tone).toBe('info');
    expect(failureNotice(new RecordError('sign-in-closed')).tone).toBe('info');
  });

  it('has the record’s sentence and its reference', () => {
    expect(failureNotice(new RecordError('fault', 'a-reference', 'The record’s sentence.'))).toEqual({
      tone: 'error',
      text: 'The record’s sentence.',
      reference: 'a-reference',
    });
  });

  it('names a fault of ours by its kind, and logs its stack frames without its message', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const notice = failureNotice(new RangeError('70% GREEN in F18'));
    expect(notice).toMatchObject({ tone: 'error', reference: 'RangeError' });
    expect(notice.text).not.toContain('F18');
    const [logged] = log.mock.calls;
    expect(JSON.stringify(logged)).not.toContain('F18');
    expect(logged?.[2]).not.toEqual([]);
    expect(failureNotice('a text').reference).toBe('string');
  });
});

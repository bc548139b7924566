import { describe, expect, it } from 'vitest';
import { signInByDialog } from '../../../addin/identity.ts';
import type { RecordError } from '../../../addin/record/recordError.ts';
import { SignInFailureReason } from '../../../addin/signIn/signInMessage.ts';
import { signInRefusals } from '../../../addin/signIn/words.ts';
import { ORIGIN } from './fakeRecord.ts';

const signIn = (openDialog: (address: string) => Promise<string>) =>
  signInByDialog({ origin: ORIGIN, openDialog, now: () => 5000 })();

const failure = (message: string): Promise<RecordError> =>
  signIn(async () => message).then(
    () => {
      throw new Error('It was expected to fail.');
    },
    error => error as RecordError,
  );

describe('the sign-in dialog', () => {
  it('opens our own page, and returns a token with its expiry time', async () => {
    const opened: string[] = [];
    const access = await signIn(async address => {
      opened.push(address);
      return JSON.stringify({ outcome: 'signed-in', token: 'abc', lifetime: 60 });
    });
    expect(opened).toEqual([`${ORIGIN}/signin.html`]);
    expect(access).toEqual({ token: 'abc', expires: 65_000 });
  });

  it('says that the person closed it', async () => {
    const closed = signIn(() => Promise.reject(new Error('12006')));
    await expect(closed).rejects.toMatchObject({ kind: 'sign-in-closed' });
  });

  it('says what to allow where it could not be opened', async () => {
    const error = Object.assign(new Error('Allow pop-up windows for this page.'), { kind: 'not-opened' });
    const failed = { kind: 'sign-in-failed', message: error.message };
    await expect(signIn(() => Promise.reject(error))).rejects.toMatchObject(failed);
  });

  it.each(SignInFailureReason.options)(
    'fails as %s with that kind, in a sentence with the next step',
    async reason => {
      const error = await failure(JSON.stringify({ outcome: 'failed', reason }));
      expect(error.reference).toBe(`sign-in ${reason}`);
      expect(error.kind).toBe(
        reason === 'unreachable' || reason === 'not-configured' ? reason : 'sign-in-failed',
      );
      expect(signInRefusals[reason]).toMatch(/^[A-Z].+\. ?.*\.$/);
    },
  );

  it.each([
    '',
    'null',
    'a word',
    '{"outcome":"signed-in"}',
    '{"outcome":"signed-in","token":"","lifetime":60}',
    '{"outcome":"signed-in","token":"abc","lifetime":-1}',
    '{"outcome":"failed","reason":"<script>"}',
  ])('signs nobody in with the message %s', async message => {
    expect(await failure(message)).toMatchObject({ kind: 'sign-in-failed', reference: 'dialog' });
  });
});

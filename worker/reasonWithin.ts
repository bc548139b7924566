import { bodyWithin } from './bodyWithin.ts';

/**
 * For what holds a reason of 2,000 characters and little else, in whatever way it is written: a form writes some of them in
 * nine bytes (URL Standard, 5.2), and JSON in six.
 */
export const reasonWithin = bodyWithin({
  bytes: 20_000,
  detail: 'The reason is too long. Say it in 2,000 characters.',
});

import { html } from 'hono/html';
import type { LockRow } from '../store/lockStore.ts';
import type { Markup } from './layout.ts';
import { momentWords } from './words.ts';

/** Whether the period takes sign-offs, by whose word and why; nothing where nobody ever locked it. */
export function lockLine(lock: LockRow | null): Markup {
  if (!lock) return html``;
  const what = lock.locked ? 'This period is locked' : 'This period was opened again';
  return html`<p class="panel">${what}, by ${lock.actorName} on ${momentWords(lock.at)}: ${lock.reason}</p>`;
}

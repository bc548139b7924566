import type { LimitColumn, Limits } from '../../limits.ts';
import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { type NotRated, type NotRatedVerdict, notRated } from '../verdict.ts';

interface Reference {
  readonly column: LimitColumn & ('baseline' | 'benchmark');
  /** As a sentence names it. */
  readonly called: string;
  readonly missing: NotRated;
  readonly sentences: { readonly unreadable: string; readonly missing: string };
}

/** What a row is rated against in place of its target. Without it, a target that holds no figure stays as it is. */
export function referenceTarget(
  target: Target,
  limits: Limits,
  { column, called, missing, sentences }: Reference,
): Target | NotRatedVerdict {
  const limit = limits[column];
  if (limit.state === 'number') return { state: 'number', parts: limit.parts, called };
  if (limit.state === 'unreadable') {
    return notRated('unreadable', fill(sentences.unreadable, { text: limit.text }));
  }
  return target.state === 'number' ? notRated(missing, sentences.missing) : target;
}

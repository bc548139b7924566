import type { LinkKind } from '../../../shared/record/contract/links.ts';
import type {
  IdentityAnswer,
  ListedIndicator,
  ReportRow,
} from '../../../shared/record/identity/rowIdentity.ts';

/** What a person can say about a row and the indicator that it may be. */
export type IdentityChoice = 'same' | Exclude<LinkKind, 'renamed'> | 'new';

export const sameIndicatorAnswer = ({ id, title }: ReportRow, was: ListedIndicator): IdentityAnswer => ({
  id,
  title,
  says: 'same',
  uid: was.uid,
  knownAs: was.title,
});

/** The answer for a choice; null while it is incomplete. */
export function identityAnswerFor(
  row: ReportRow,
  choice: IdentityChoice,
  chosen: readonly ListedIndicator[],
  why: string,
): IdentityAnswer | null {
  const { id, title } = row;
  const [was] = chosen;
  if (choice === 'new') return { id, title, says: 'new', follows: [] };
  if (!was) return null;
  if (choice === 'same') return sameIndicatorAnswer(row, was);
  if (why.trim() === '') return null;
  const olds = choice === 'merged' ? chosen : [was];
  return { id, title, says: 'new', follows: olds.map(({ uid }) => ({ uid, kind: choice, why: why.trim() })) };
}

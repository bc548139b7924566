import type { Role } from '../contract/signIn.ts';

interface Approver {
  readonly roles: readonly Role[];
  /** Whether the council wants a second person to approve. */
  readonly twoPeople: boolean;
}

/** An approver may; where the council wants two people, not the submitter. */
export const mayApprove = ({ roles, twoPeople }: Approver, isMine: boolean): boolean =>
  roles.includes('approver') && !(twoPeople && isMine);

/** An approver may send it back, and an editor may withdraw their own. */
export const mayReturn = ({ roles }: Pick<Approver, 'roles'>, isMine: boolean): boolean =>
  roles.includes('approver') || (isMine && roles.includes('editor'));

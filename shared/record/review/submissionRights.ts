import type { Role } from '../contract/signIn.ts';

interface Asking {
  readonly roles: readonly Role[];
  /** Whether the council wants a second person to approve. */
  readonly twoPeople: boolean;
}

/** An approver; and where the council wants two people, never who submitted it. */
export const mayApprove = ({ roles, twoPeople }: Asking, isMine: boolean): boolean =>
  roles.includes('approver') && !(twoPeople && isMine);

/** An approver sends it back, and whoever submitted it withdraws it. */
export const mayReturn = ({ roles }: Pick<Asking, 'roles'>, isMine: boolean): boolean =>
  roles.includes('approver') || (isMine && roles.includes('editor'));

const APPROVAL = 'approval.';

/** The key of the revision that an approval makes. No key that is sent can look like it: those hold no full stop. */
export const approvalKey = (id: string): string => `${APPROVAL}${id}`;

export const isApprovalKey = (key: string): boolean => key.startsWith(APPROVAL);

import type { Me } from '../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import { signedQuarter } from '../../../shared/record/signedQuarter.ts';
import type { CheckedView } from '../paneState.ts';

/** The quarter as the check has judged it and the officer has seen it. */
export const quarterSeen = ({ assessment }: CheckedView, { council, oid: by }: Me): SignedQuarter =>
  signedQuarter(assessment.report, assessment, { council: council.code, by });

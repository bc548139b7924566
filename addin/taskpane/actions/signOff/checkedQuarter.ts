import type { Me } from '../../../../shared/record/contract.ts';
import type { SignedQuarter } from '../../../../shared/record/revision.ts';
import { signedQuarter } from '../../../../shared/record/signedQuarter.ts';
import type { CheckedView, IndicatorMatches } from '../../state/paneState.ts';

/** The quarter as the check has judged it and the officer has seen it. Throws where a row is not settled. */
export const checkedQuarter = (
  { assessment, open }: CheckedView,
  { council, oid: by }: Me,
  identities: IndicatorMatches['rows'] = open.indicatorMatches?.rows ?? new Map(),
): SignedQuarter => signedQuarter(assessment.report, assessment, { council: council.code, by, identities });

import { AuditPage } from '../../../shared/record/contract/audit.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RuleSets } from '../../../shared/record/contract/ruleSets.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { anIndicator } from '../quarters.ts';
import { ask, get, HAVERING_COUNCIL } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

export const COUNCILS_OWN = `/v1/councils/${HAVERING_COUNCIL.code}/rule-sets`;
/** The indicator's outturn, 66.2%, is 3.6% of the target short of 68.7%. */
export const OURS = {
  id: 'ours',
  title: 'amber within 4% of the target',
  rating: { form: 'flat-band', tolerance: 0.04 },
} as const satisfies RuleSet;
export const AMBER = { indicators: [anIndicator({ rating: 'AMBER' }, { target: '68.7%' })] };
export const RED = { indicators: [anIndicator({ rating: 'RED' }, { target: '68.7%' })] };

export interface Keeping {
  readonly replaces?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly from?: string;
  readonly role?: Parameters<typeof tokenFor>[0];
  readonly tid?: string;
}

export async function keep(ruleSet: unknown, keeping: Keeping = {}): Promise<Response> {
  const { replaces = 0, role = 'administrator', tid, from = '2017/18 Q1' } = keeping;
  const precondition: Record<string, string> =
    replaces === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` };
  return ask(keeping.path ?? `${COUNCILS_OWN}/ours`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await tokenFor(role, tid)}`,
      'content-type': 'application/json',
      ...(keeping.headers ?? precondition),
    },
    body: JSON.stringify({ from, ruleSet }),
  });
}

export const known = async (): Promise<RuleSets> => RuleSets.parse(await (await get(COUNCILS_OWN)).json());
/** The detail, and behind it each field with what is wrong with it. */
export const reasonsOf = async (response: Response): Promise<string> => {
  const { detail, rows = [] } = Problem.parse(await response.json());
  return [detail, ...rows.map(({ field, sentence }) => `${field}: ${sentence}`)].join(' ');
};
export const detailOf = async (response: Response): Promise<string> =>
  Problem.parse(await response.json()).detail;
export const entries = async (): Promise<unknown[]> =>
  AuditPage.parse(await (await get(`/v1/councils/${HAVERING_COUNCIL.code}/audit`)).json()).entries.map(
    ({ entry }) => JSON.parse(entry),
  );

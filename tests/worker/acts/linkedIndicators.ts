import { expect } from 'vitest';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Link, type LinkRequest } from '../../../shared/record/contract/links.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import type { IndicatorBody } from '../../../shared/record/contract/signedQuarter.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import { get, postSignOff, send } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

export const INDICATORS = '/v1/councils/E09000016/indicators';
export const historyOf = async (uid: string, query = ''): Promise<History> =>
  History.parse(await (await get(`${INDICATORS}/${uid}/history${query}`)).json());

export async function link(
  uid: string,
  wish: Partial<LinkRequest>,
  role: Parameters<typeof tokenFor>[0] = 'approver',
): Promise<Response> {
  const request = { kind: 'renamed', why: 'The new name of it.', ...wish };
  return send('POST', `${INDICATORS}/${uid}/links`, request, { token: await tokenFor(role) });
}
export const linked = async (...asked: Parameters<typeof link>): Promise<Link> => {
  const response = await link(...asked);
  expect(response.status, await response.clone().text()).toBe(201);
  return Link.parse(await response.json());
};
export const statusAndDetail = async (response: Response) => {
  const { status, detail } = Problem.parse(await response.json());
  return `${status} ${detail}`;
};

export const Q = (n: number) => `2017/18 Q${n}`;
export const follows = (
  uid: string,
  kind: NonNullable<IndicatorBody['follows']>[number]['kind'],
  why = 'As agreed.',
) => [{ uid, kind, why }];
export async function sign(period: string, ...indicators: IndicatorBody[]): Promise<void> {
  const response = await postSignOff(aQuarter({ period, indicators }));
  expect(response.status, await response.clone().text()).toBe(201);
}
export const count = (uid: string, figure: string, changes: Partial<IndicatorBody> = {}) =>
  anOutturn(uid, figure, { kind: 'cumulative', title: `Visits, ${uid}`, ...changes });
export const refusedFollow = async (...indicators: IndicatorBody[]) => {
  const response = await postSignOff(aQuarter({ period: Q(4), indicators }));
  const { rows = [] } = Problem.parse(await response.json());
  return [
    response.status,
    ...rows.map(({ indicator, field, sentence }) => `${indicator} ${field}: ${sentence}`),
  ];
};

import { HAVERING_COUNCIL } from './recordHarness.ts';

const VALUES: Readonly<Record<string, string>> = {
  council: HAVERING_COUNCIL.code,
  report: 'corporate',
  period: '2017-18-Q2',
  rev: '1',
  uid: '1',
  id: '00000000-0000-4000-8000-000000000000',
  setting: 'two_people',
};

/** A documented path with something real in the place of each parameter. */
export const pathAt = (path: string, values: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? VALUES[name] ?? name);

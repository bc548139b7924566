import type { IndicatorBody, SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { HAVERING_COUNCIL } from './recordHarness.ts';

/** An indicator that the record's rules find right. */
export function anIndicator(
  changes: Partial<IndicatorBody> = {},
  texts: Partial<IndicatorBody['texts']> = {},
): IndicatorBody {
  return {
    uid: '1',
    lineNo: '1',
    title: '% of parks that residents rate as good',
    section: 'Places: Parks and open spaces',
    group: null,
    polarity: 'bigger',
    kind: 'unmarked',
    comparator: null,
    rating: 'GREEN',
    short: 'better',
    long: 'worse',
    overrides: [],
    ...changes,
    texts: {
      annualTarget: '65%',
      target: '65%',
      performance: '66.2% GREEN',
      shortBase: '64.1%',
      longBase: '68%',
      comment: 'More of the parks than three months ago.',
      services: 'Environment',
      ...texts,
    },
  };
}

/** One without anything to judge it by: only its outturn is recorded. */
export function anOutturn(
  uid: string,
  performance: string,
  changes: Partial<IndicatorBody> = {},
): IndicatorBody {
  const none = { annualTarget: 'N/A', target: 'N/A', shortBase: 'N/A', longBase: 'N/A', performance };
  return anIndicator({ uid, lineNo: uid, rating: null, short: null, long: null, ...changes }, none);
}

export function aQuarter(changes: Partial<SignedQuarter> = {}): SignedQuarter {
  return {
    schema: 2,
    report: 'corporate',
    council: HAVERING_COUNCIL.code,
    period: '2017/18 Q2',
    sheet: 'Appendix 1',
    ruleSet: { id: 'two-state', title: 'rated at the line', rating: { form: 'line' } },
    indicators: [anIndicator()],
    ...changes,
  };
}

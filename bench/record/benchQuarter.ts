import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';

/** The number of indicators in the sample report. */
export const SAMPLE_INDICATORS = 66;

/** The second quarter of a year, without targets or bases: only its outturns are recorded. */
export function benchQuarter(
  startYear: number,
  sheet = 'Appendix 1',
  indicators = SAMPLE_INDICATORS,
): SignedQuarter {
  return {
    schema: 2,
    report: 'corporate',
    council: LOCAL_COUNCIL.code,
    period: `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')} Q2`,
    sheet,
    ruleSet: { id: 'two-state', title: 'rated at the line', rating: { form: 'line' } },
    indicators: Array.from({ length: indicators }, (_, index) => ({
      uid: `${index + 1}`,
      lineNo: `${index + 1}`,
      title: `Indicator ${index + 1}`,
      section: 'Places',
      group: null,
      polarity: 'bigger',
      kind: 'unmarked',
      texts: {
        annualTarget: 'N/A',
        target: 'N/A',
        performance: `${startYear + index}`,
        shortBase: 'N/A',
        longBase: 'N/A',
        comment: 'As counted.',
        services: 'Environment',
      },
      comparator: null,
      rating: null,
      short: null,
      long: null,
      overrides: [],
    })),
  };
}

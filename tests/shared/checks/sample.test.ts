import { beforeAll, describe, expect, it } from 'vitest';
import type { Severity } from '../../../shared/checks/check.ts';
import type { FindingCode } from '../../../shared/checks/finding.ts';
import type { Assessment } from '../../../shared/checks/runChecks.ts';
import type { Report } from '../../../shared/report.ts';
import { assessed, reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';

let report: Report;
let assessment: Assessment;
beforeAll(async () => {
  const cells = await theSample();
  report = reportOf(cells);
  assessment = assessed(cells);
});

/** Every finding of the report, row by row. */
const SAID: readonly (readonly [code: FindingCode, severity: Severity, rows: readonly string[]])[] = [
  ['comparator-unconfirmed', 'warning', ['1', 'P16', 'P17']],
  ['outturn-missing', 'warning', ['31', '32']],
  ['outturn-missing', 'note', ['2']],
  ['looks-cumulative', 'warning', ['10', '16', '28', '38']],
  ['looks-cumulative', 'note', ['35']],
  ['row-shifted', 'warning', ['8']],
  ['target-copied', 'warning', ['42']],
  ['target-off-profile', 'note', ['42']],
  ['rated-on-annual-target', 'note', ['8', '20', '47', 'P16', 'P17']],
  ['target-tbc', 'note', ['12', '18', '19', 'P15', 'P18']],
  ['unit-mismatch', 'note', ['15', '17', '36']],
  ['html-residue', 'note', ['38', '39', '40', '41']],
  ['outturn-unchanged', 'note', ['15']],
  ['data-period-unchanged', 'note', ['1']],
  ['provisional-untagged', 'note', ['5', '8']],
  ['service-spelling', 'note', ['2']],
  ['commentary-arithmetic', 'warning', ['6', '21']],
  ['small-number', 'note', ['6', '27']],
  // Its pages have two forms of headings; those of the first are above other facts. It is about the report as a whole.
  ['heading-misplaced', 'note', ['']],
];

describe('the checks of the published report', () => {
  it('agree with every rating, arrow and blank in it', () => {
    for (const { id, published } of report.indicators) {
      const judgement = assessment.judgements.get(id);
      const ours = {
        rating: judgement?.rating.rating,
        short: judgement?.short.direction,
        long: judgement?.long.direction,
      };
      expect({ id, ...ours }).toEqual({ id, ...published });
    }
  });

  it('make 39 ratings, 32 short-term and 20 long-term directions', () => {
    const judgements = [...assessment.judgements.values()];
    expect(judgements).toHaveLength(66);
    expect(judgements.filter(({ rating }) => rating.rating !== null)).toHaveLength(39);
    expect(judgements.filter(({ short }) => short.direction !== null)).toHaveLength(32);
    expect(judgements.filter(({ long }) => long.direction !== null)).toHaveLength(20);
  });

  it.each(SAID)('report %s as a %s on exactly the rows that have it', (code, severity, rows) => {
    const said = assessment.findings.filter(
      finding => finding.code === code && finding.severity === severity,
    );
    expect(said.map(({ indicator }) => indicator)).toEqual(rows);
  });

  it('find no error, and nothing else', () => {
    const others = assessment.findings.filter(
      finding => !SAID.some(([code, severity]) => code === finding.code && severity === finding.severity),
    );
    expect(others).toEqual([]);
  });

  it('rate 35 of 48 numbered indicators, 25 GREEN and 10 RED, and 4 of 18 perception indicators', () => {
    const { numbered, unnumbered } = assessment.headline;
    expect(numbered).toMatchObject({ indicators: 48, rated: 35, GREEN: 25, RED: 10, notRated: 13 });
    expect(unnumbered).toMatchObject({ indicators: 18, rated: 4, GREEN: 3, RED: 1, notRated: 14 });
  });

  it.each([
    ['Communities', 9, 4, 6],
    ['Connections', 3, 2, 2],
    ['Opportunities', 4, 2, 5],
    ['Places', 9, 2, 0],
    ['Perception / Engagement PIs', 3, 1, 14],
  ])('count %s as %i GREEN, %i RED and %i not rated', (theme, green, red, notRated) => {
    const tally = assessment.headline.themes.find(({ theme: name }) => name === theme);
    expect(tally).toMatchObject({ GREEN: green, RED: red, notRated, AMBER: 0, BLUE: 0 });
  });

  it('propose the comparators that the commentary gives', () => {
    const values = ['1', 'P16', 'P17'].map(id => assessment.judgements.get(id)?.comparator);
    expect(values.map(comparator => [comparator?.value, comparator?.area, comparator?.confirmed])).toEqual([
      [184, 'England', false],
      [8.8, 'England', false],
      [19.4, 'England', false],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aReport, aSheet, type Typed } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a rating that does not match the figures, rating-mismatch', () => {
  const found = (...rows: readonly ChangedRow[]) => foundAt('rating-mismatch', aReport(...rows));
  const messageOf = (row: ChangedRow, decisions = {}) =>
    findingsWith('rating-mismatch', aReport(row, {}), decisions)[0]?.message;

  it('is reported on both sides of the line', () => {
    expect(found({ performance: '65% RED' })).toEqual(['error F3']);
    expect(found({ performance: '64.9% GREEN' })).toEqual(['error F3']);
    expect(found({ performance: '65% GREEN' })).toEqual([]);
    expect(found({ performance: '64.9% RED' })).toEqual([]);
  });

  it('is reported where a rating is missing, if other rows print one', () => {
    expect(found({ performance: '66.2%' }, {})).toEqual(['error F3']);
    expect(found({ performance: '66.2%' }, { performance: '66.2%' })).toEqual([]);
  });

  it('reads a rating before the tag of a provisional figure', () => {
    expect(found({ performance: '66.2% GREEN (Provisional)' }, {})).toEqual([]);
    expect(messageOf({ performance: '66.2% RED (Provisional)' })).toMatch(/^The cell says RED\. /);
  });

  it('is silent where the rules give no rating', () => {
    expect(found({ performance: '66.2% RED', target: 'N/A', annualTarget: 'N/A' })).toEqual([]);
    expect(found({ performance: '66.2% RED', target: '41 days', annualTarget: '41 days' })).toEqual([]);
  });

  it('says what the cell shows and what to write', () => {
    expect(messageOf({ performance: '66.2% RED' })).toMatch(
      /^The cell says RED\. .* Change it to GREEN, or correct the outturn or its target\.$/,
    );
    expect(messageOf({ performance: '66.2%' })).toMatch(/^No rating is shown\. .* Add GREEN, or correct /);
  });

  it('says where the rule set never gives the rating that is shown', () => {
    const hint =
      /The rule set in use \(rated at the line\) has no AMBER; if the council’s own has, choose it\./;
    expect(messageOf({ performance: '66.2% AMBER' })).toMatch(hint);
    expect(messageOf({ performance: '66.2% RED' })).not.toMatch(/rule set/);
    expect(messageOf({ performance: '66.2% AMBER' }, { ruleSet: 'flat-band-10' })).not.toMatch(/has no/);
  });

  it('offers to write the rating after the figure', () => {
    const [finding] = findingsWith('rating-mismatch', aReport({ performance: '66.2% RED' }));
    expect(finding?.repair).toEqual({
      label: 'Write "66.2% GREEN"',
      writes: [{ cell: { row: 2, column: 5 }, from: '66.2% RED', to: '66.2% GREEN' }],
    });
  });

  it('offers no repair for a formula, or for a milestone’s own words', () => {
    const formula = aReport({ performance: { value: '66.2% RED', formula: '=A1' } });
    expect(findingsWith('rating-mismatch', formula)[0]).toBeDefined();
    expect(findingsWith('rating-mismatch', formula)[0]?.repair).toBeUndefined();
    const milestone = { target: 'N/A', annualTarget: 'Adopted', performance: 'Off Track GREEN' };
    for (const { repair } of findingsWith('rating-mismatch', aReport(milestone))) {
      expect(repair).toBeUndefined();
    }
  });

  describe('"N/A" beside an annual target alone', () => {
    const inQuarter = (quarter: string, title: string, outturn: string, rating: string, target = '400') =>
      findingsWith(
        'rating-mismatch',
        aSheet([
          ['Ref', 'Indicator', 'Polarity', '2017/18 Annual target', `2017/18 Q${quarter} Actual`, 'RAG'],
          ['1', title, 'Bigger is better', target, outturn, rating],
          ['2', 'Parks that residents rate as good', 'Bigger is better', '65%', '66%', 'GREEN'],
        ]),
      ).map(({ severity, message }) => `${severity}: ${message}`);

    it('is a note where the figure may add up from April', () => {
      for (const quarter of ['1', '2', '3'])
        expect(inQuarter(quarter, 'Number of homes built', '300', 'n/a')).toEqual([
          expect.stringMatching(
            /^note: The rating says n\/a\. If the figure adds up from April, mark its title \(C\)/,
          ),
        ]);
    });

    it('is an error at the end of the year, of a percentage, of a snapshot, and where the cell is empty', () => {
      const error = [expect.stringMatching(/^error: No rating is shown\./)];
      expect(inQuarter('4', 'Number of homes built', '300', 'n/a')).toEqual(error);
      expect(inQuarter('3', 'Homes built in time', '60%', 'n/a', '80%')).toEqual(error);
      expect(inQuarter('3', 'Homes in use (S)', '300', 'n/a')).toEqual(error);
      expect(inQuarter('3', 'Number of homes built', '300', '')).toEqual(error);
    });

    it('is silent where the title says that the figure adds up', () => {
      expect(inQuarter('3', 'Number of homes built (C)', '300', 'n/a')).toEqual([]);
    });
  });

  /** Ratings in a column of their own. */
  const inColumn = (...words: readonly Typed[]) =>
    aSheet([
      ['Ref', 'Indicator', 'Polarity', '2017/18 Q2 Target', '2017/18 Q2 Performance', 'RAG'],
      ...words.map((word, index) => [
        `${index + 1}`,
        `Parks of ward ${index}`,
        'Bigger is better',
        '65%',
        '66.2%',
        word,
      ]),
    ]);

  it.each([
    ['RED', 'GREEN'],
    ['Red', 'Green'],
    ['red', 'GREEN'],
    ['R', 'G'],
    ['r', 'G'],
    ['', 'GREEN'],
    ['-', 'GREEN'],
  ])('is written in its own column as the column writes it: "%s"', (from, to) => {
    const [finding] = findingsWith('rating-mismatch', inColumn(from, 'GREEN'));
    expect(finding?.cell).toEqual({ row: 1, column: 5 });
    expect(finding?.repair).toEqual({
      label: `Write ${to}`,
      writes: [{ cell: { row: 1, column: 5 }, from, to }],
    });
  });

  it('is not missing where the column has another word, which is reported as unreadable', () => {
    expect(foundAt('rating-mismatch', inColumn('Purple', 'GREEN'))).toEqual([]);
  });

  it.each([
    ['64.4% G', '64.4% R'],
    ['64.4% (G)', '64.4% R'],
    ['66.2% 🔴', '66.2% 🟢'],
    ['🟥 66.2%', '66.2% 🟩'],
    ['66.2% 🟡', '66.2% 🟢'],
    ['66.2% 💛', '66.2% 💚'],
    ['66.2% Red', '66.2% Green'],
    ['66.2% RED', '66.2% GREEN'],
  ])('reads "%s" as the rating that it shows, and corrects it in kind', (performance, to) => {
    const [finding] = findingsWith('rating-mismatch', aReport({ performance }));
    expect(finding?.message).toMatch(/^The cell says (?:RED|AMBER|GREEN)\./);
    expect(finding?.repair?.writes).toEqual([{ cell: { row: 2, column: 5 }, from: performance, to }]);
  });

  it('is silent where a letter or a symbol is the right rating', () => {
    const right = ['66.2% G', '66.2% (G)', '66.2% 🟢', '64.4% R', '64.4% (R)', '64.4% 🔴'];
    expect(found(...right.map(performance => ({ performance })))).toEqual([]);
  });

  it('takes "(R)" for a revised figure where no row says "(G)"', () => {
    expect(found({ performance: '66.2% (R)' }, { performance: '66.2%' })).toEqual([]);
    expect(found({ performance: '66.2% (R)' }, { performance: '66.2% (G)' })).toEqual(['error F3']);
  });
});

import { describe, expect, it } from 'vitest';
import type { CellRange } from '../../../shared/cells.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { FLOOR, TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';

type Rows = readonly (readonly Typed[])[];

/** Rating, short and long direction of each row, by the polarity that the sheet prints or its titles propose. */
function judged(rows: Rows, { merges = [] as readonly CellRange[], rules = TWO_STATE } = {}) {
  const report = reportOf(aSheet(rows, { merges }));
  const asked = runChecks(report, NO_DECISIONS, rules).report.indicators;
  const polarities = Object.fromEntries(
    asked.flatMap(({ id, polarityProposed }) => (polarityProposed ? [[id, polarityProposed.polarity]] : [])),
  );
  const { findings, judgements } = runChecks(report, { ...NO_DECISIONS, polarities }, rules);
  return {
    rows: [...judgements.values()].map(({ rating, short, long }) => [
      rating.rating,
      short.direction,
      long.direction,
    ]),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

describe('made-up sheets of councils that lay them out in another way', () => {
  it('have a title alone over their first column, which labels nothing', () => {
    const { rows, errors } = judged([
      ['Quarterly performance, Q1 2024/25 (April - June 2024)'],
      ['RAG', 'Ref', 'Measure', 'Aim to', 'Target', 'Q1 result', 'Previous (Q4 23/24)', 'DoT'],
      ['●', 'H1', 'Households in temporary accommodation', 'Minimise', 120, 115, 118, '↑'],
      ['●', 'H2', 'Affordable homes delivered', 'Maximise', 40, 22, 35, '↓'],
    ]);
    expect(rows).toEqual([
      ['GREEN', 'better', null],
      ['RED', 'worse', null],
    ]);
    expect(errors).toEqual([]);
  });

  it('name the quarter as "2nd Qtr"', () => {
    const { rows } = judged([
      ['Performance Indicators - 2nd Quarter 2020/21'],
      ['Indicator', 'Higher or lower', 'Actual 2nd Qtr', 'Target 2nd Qtr', 'Target met?', 'Actual 1st Qtr'],
      ['Benefit changes processed (days)', 'Lower', '6.2', '8', 'Met', '7.0'],
      ['Licences issued in time', 'Higher', '88%', '95%', 'Not met', '90%'],
    ]);
    expect(rows).toEqual([
      ['GREEN', 'better', null],
      ['RED', 'worse', null],
    ]);
  });

  it('report the year so far beside that of last year', () => {
    const { rows } = judged([
      ['Delivery plan: Quarter 2, 2024/25'],
      [
        'No.',
        'Indicator',
        'Year-end target 2024/25',
        'Profiled target Q2',
        'Q2 YTD actual',
        'Q2 2023/24 YTD',
      ],
      [1, 'Number of trees planted', '1,000', '500', '620', '480'],
      [2, 'Number of volunteers recruited', '200', '100', '70', '90'],
    ]);
    expect(rows).toEqual([
      ['GREEN', null, 'better'],
      ['RED', null, 'worse'],
    ]);
  });

  it('report the year in the fourth quarter, under headings over two rows', () => {
    const { rows } = judged([
      ['Quarter 4 Performance 2019/20'],
      ['PI No', 'Description', '2018/19', '2019/20', '2019/20', 'Status', 'Direction of', 'Comments'],
      ['', '', 'Outturn', 'Target', 'Outturn', '', 'Travel', ''],
      ['LI 1', 'Council tax collected', '97.8%', '98%', '98.1%', 'G', '↑', 'Fine'],
      ['LI 2', 'Sickness days per employee', '8.1', '8.0', '9.4', 'R', '↓', 'Flu'],
    ]);
    expect(rows).toEqual([
      ['GREEN', null, 'better'],
      ['RED', null, 'worse'],
    ]);
  });

  it('call the target "Expected", and where RED begins "Red if"', () => {
    const expected = judged([
      ['Strategic Performance: Q4 2022/23'],
      ['Ref', 'What we measure', 'Bigger or smaller is better', 'Expected', 'Achieved', 'Judgement'],
      ['S1', 'Food premises rated good', 'Bigger', '95%', '96.5%', 'GREEN'],
    ]);
    expect(expected.rows).toEqual([['GREEN', null, null]]);
    const floor = judged(
      [
        ['Q1 2023/24 Performance Scorecard'],
        ['PI', 'Title', 'Desired direction', 'Green if', 'Red if', 'Q1 2023/24', 'RAG'],
        ['P1', 'Repairs completed first time', 'Increase', '90', '80', '85', 'Amber'],
      ],
      { rules: FLOOR },
    );
    expect(floor.rows).toEqual([['AMBER', null, null]]);
  });

  it('say how the figure moved and what that means', () => {
    const { rows, errors } = judged([
      ['KPI dashboard 2023/24 Q3'],
      ['KPI', 'Target', 'Q2 2023/24', 'Q3 2023/24', 'Trend', 'RAG'],
      ['Planning applications in time', '≥ 90%', '91%', '93%', 'Up - improving', 'Green'],
      ['Sickness absence days', '≤ 8', '8.4', '9.0', 'Increased (worse)', 'Red'],
      ['Days to answer a letter', '≤ 8', '8.4', '8.4', 'Down – no change', 'Red'],
    ]);
    expect(rows.map(([rating, short]) => [rating, short])).toEqual([
      ['GREEN', 'better'],
      ['RED', 'worse'],
      ['RED', 'same'],
    ]);
    expect(errors).toEqual([]);
  });
});

import { ASIDES } from '../catalogue/catalogue.ts';
import { SURVEYS } from '../catalogue/council.ts';
import type { IndicatorTemplate } from '../catalogue/template.ts';
import { judgedRow } from './consequences.ts';
import type { Place } from './place.ts';
import type { BenchRow } from './row.ts';
import { shareFigures } from './shareFigures.ts';
import { PERCENT } from './unit.ts';

/** The questions of a survey: they have no line numbers, and share the survey's name and one comment. */
export function survey({ dice, period, shape }: Place, ruleSet: string): BenchRow[] {
  const { name, questions } = dice.pick(SURVEYS);
  const section = 'Perception and engagement';
  const sentences = dice.shuffled(ASIDES).slice(0, 2);
  const rows = questions.map((title): BenchRow => {
    const template: IndicatorTemplate = {
      title,
      nature: 'share',
      things: 'people',
      low: 55,
      high: 85,
      services: ['Policy and Performance'],
    };
    const figures = shareFigures(template, { dice, period, shape });
    const row: BenchRow = {
      tolerance: null,
      floor: null,
      key: title,
      lineNo: null,
      group: name,
      section,
      title,
      nature: 'share',
      things: 'people',
      polarity: 'bigger',
      unit: PERCENT,
      thousands: true,
      comparator: null,
      published: { rating: null, short: null, long: null },
      sentences,
      correctiveAction: null,
      services: template.services,
      raw: {},
      ...figures,
    };
    return judgedRow(row, { period, ruleSet }, dice);
  });
  // The group's comment is one cell, and gives a corrective action where any of its rows is RED.
  const action = rows.find(({ correctiveAction }) => correctiveAction !== null)?.correctiveAction ?? null;
  const said = [...new Set(rows.flatMap(row => row.sentences))];
  return rows.map(row => ({ ...row, sentences: said, correctiveAction: action }));
}

import { type Quarter, quarterPeriod, yearPeriod } from '../../shared/period.ts';
import type { Shape } from '../shapes/shape.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { commented } from './commented.ts';
import { judgedRow } from './consequences.ts';
import { countFigures } from './countFigures.ts';
import { cumulativeFigures } from './cumulativeFigures.ts';
import { diceOf } from './dice.ts';
import { draw } from './draw.ts';
import { writeHeadline } from './headline.ts';
import { limitsOf } from './limits.ts';
import { milestoneFigures } from './milestoneFigures.ts';
import { notDueFigures } from './notDueFigures.ts';
import { partsFigures } from './partsFigures.ts';
import type { DrawnFigures, FiguresMaker, Place } from './place.ts';
import type { BenchReport } from './report.ts';
import { type BenchRow, fact, type Nature } from './row.ts';
import { shareFigures } from './shareFigures.ts';
import { survey } from './survey.ts';
import { PERCENT, PLAIN } from './unit.ts';
import { BANDS } from './verdict.ts';

const MAKERS: Readonly<Record<Nature, FiguresMaker>> = {
  share: shareFigures,
  count: countFigures,
  measure: countFigures,
  cumulative: cumulativeFigures,
  milestone: milestoneFigures,
  parts: partsFigures,
  none: notDueFigures,
};

export interface ReportOrder {
  readonly seed: number;
  /** One of `SHAPES`. */
  readonly shape: string;
  /** Rating rules to choose from. */
  readonly ruleSets: readonly string[];
  /** About so many rows; 18 by default. */
  readonly size?: number;
}

/** A clean report: every rating, arrow and sentence follows from its figures. */
export function writeReport({ seed, shape: shapeId, ruleSets, size = 18 }: ReportOrder): BenchReport {
  const dice = diceOf(seed);
  const maker = SHAPES[shapeId];
  if (maker === undefined) throw new Error(`There is no shape "${shapeId}".`);
  const quarter = dice.pick<Quarter>([1, 2, 2, 3, 4]);
  const startYear = dice.whole(2013, 2023);
  const { wholeYear } = maker(quarterPeriod(startYear, quarter), diceOf(seed));
  const period = wholeYear ? yearPeriod(startYear) : quarterPeriod(startYear, quarter);
  const shape = maker(period, dice);
  const ruleSet = dice.pick(usableBy(shape, ruleSets));
  const place: Place = { dice, period, shape };
  const taken = new Map<string, string>();
  const rows = draw(size, dice)
    .filter(({ template }) => shape.limit === null || template.nature !== 'parts')
    .map(({ section, template, area }, index): BenchRow => {
      const isDue = template.nature === 'milestone' || dice.chance(0.93);
      const made = (isDue ? MAKERS[template.nature] : notDueFigures)(template, place);
      const figures = apart(made, `${section.name} ${template.unit?.after ?? ''}`, taken);
      const title = template.title.replace(/ \(C\)$/, '');
      const row: BenchRow = {
        key: String(index),
        lineNo: shape.lineNo(index),
        group: null,
        section: `${section.theme}: ${section.name}`,
        title: area === null ? title : `${title}, ${area}`,
        nature: template.nature,
        things: template.things,
        polarity: template.nature === 'milestone' ? 'none' : template.smaller ? 'smaller' : 'bigger',
        unit: template.unit ?? (template.nature === 'share' || template.nature === 'parts' ? PERCENT : PLAIN),
        thousands: dice.chance(0.8),
        comparator: null,
        published: { rating: null, short: null, long: null },
        sentences: [],
        correctiveAction: null,
        services: template.services,
        raw: {},
        ...figures,
        ...limitsOf(figures, template, place),
      };
      return commented(judgedRow(row, { period, ruleSet }, dice), place);
    });
  const all = [...rows, ...(shape.surveys ? survey(place, ruleSet) : [])];
  const headline =
    dice.chance(0.4) && all.some(({ published }) => published.rating) ? writeHeadline(all, dice) : null;
  return { seed, period, ruleSet, shape, rows: all, headline };
}

/** A council rates by the limit column that it has; a rule about last year's figure needs that figure. */
function usableBy({ limit, columns }: Shape, ruleSets: readonly string[]): readonly string[] {
  const own = limit === 'tolerance' ? 'per-indicator' : limit;
  if (own !== null && ruleSets.includes(own)) return [own];
  return ruleSets.filter(id => {
    const asksForLimit = id === 'per-indicator' || id === 'floor';
    return !asksForLimit && (!BANDS[id]?.held || columns.includes('longBase'));
  });
}

/** A quarterly target that equals another row's by chance, with another annual target, would look copied. */
function apart(figures: DrawnFigures, key: string, taken: Map<string, string>): DrawnFigures {
  const annual = JSON.stringify(figures.annualTarget);
  let { target } = figures;
  while (target.is === 'figure' && (taken.get(`${key} ${target.figure.scaled}`) ?? annual) !== annual) {
    target = fact({ ...target.figure, scaled: target.figure.scaled + 1 });
  }
  if (target.is === 'figure') taken.set(`${key} ${target.figure.scaled}`, annual);
  return { ...figures, target };
}

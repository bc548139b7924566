import type { Period, Quarter } from '../../shared/quarter.ts';
import { AREAS, ASIDES, CATALOGUE } from '../catalogue/catalogue.ts';
import { SURVEYS } from '../catalogue/council.ts';
import type { CatalogueSection, Template } from '../catalogue/template.ts';
import { rightClaims } from '../claims/claims.ts';
import type { Shape } from '../shapes/shape.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { countFigures } from './countFigures.ts';
import { cumulativeFigures } from './cumulativeFigures.ts';
import { type Dice, diceOf } from './dice.ts';
import { figure } from './figure.ts';
import { headlineOf } from './headline.ts';
import { milestoneFigures } from './milestoneFigures.ts';
import { partsFigures } from './partsFigures.ts';
import type { Figures, FiguresMaker, Place } from './place.ts';
import type { BenchReport } from './report.ts';
import { fact, figureIn, type Nature, type Row, word } from './row.ts';
import { saysWhereItStoodStill, settled } from './settle.ts';
import { shareFigures } from './shareFigures.ts';
import { PERCENT, PLAIN } from './unit.ts';
import { BANDS } from './verdict.ts';

const MAKERS: Readonly<Record<Nature, FiguresMaker>> = {
  share: shareFigures,
  count: countFigures,
  measure: countFigures,
  cumulative: cumulativeFigures,
  milestone: milestoneFigures,
  parts: partsFigures,
  none: notDue,
};

export interface ReportOrder {
  readonly seed: number;
  /** One of `SHAPES`. */
  readonly shape: string;
  /** Rating rules to choose from. */
  readonly ruleSets: readonly string[];
  /** About so many rows; a report of eighteen where nothing is said. */
  readonly size?: number;
}

/** A clean report: whatever it says of a figure follows from its figures. */
export function writeReport({ seed, shape: shapeId, ruleSets, size = 18 }: ReportOrder): BenchReport {
  const dice = diceOf(seed);
  const maker = SHAPES[shapeId];
  if (maker === undefined) throw new Error(`There is no shape "${shapeId}".`);
  const quarter = dice.pick<Quarter>([1, 2, 2, 3, 4]);
  const startYear = dice.whole(2013, 2023);
  const wholeYear = maker({ startYear, quarter }, diceOf(seed)).wholeYear;
  const period: Period = { startYear, quarter: wholeYear ? null : quarter };
  const shape = maker(period, dice);
  const ruleSet = dice.pick(usableBy(shape, ruleSets));
  const place: Place = { dice, period, shape };
  const taken = new Map<string, string>();
  const rows = draw(size, dice)
    .filter(({ template }) => shape.limit === null || template.nature !== 'parts')
    .map(({ section, template, area }, index): Row => {
      const isDue = template.nature === 'milestone' || dice.chance(0.93);
      const made = (isDue ? MAKERS[template.nature] : notDue)(template, place);
      const figures = apart(made, `${section.name} ${template.unit?.after ?? ''}`, taken);
      const title = template.title.replace(/ \(C\)$/, '');
      const row: Row = {
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
      return commented(settled(row, { period, ruleSet }, dice), place);
    });
  const all = [...rows, ...(shape.surveys ? survey(place, ruleSet) : [])];
  const headline =
    dice.chance(0.4) && all.some(({ published }) => published.rating) ? headlineOf(all, dice) : null;
  return { seed, period, ruleSet, shape, rows: all, headline };
}

/** A council rates by the column that it has; a rule that asks for last year's figure is of no use without it. */
function usableBy({ limit, columns }: Shape, ruleSets: readonly string[]): readonly string[] {
  const own = limit === 'tolerance' ? 'per-indicator' : limit;
  if (own !== null && ruleSets.includes(own)) return [own];
  return ruleSets.filter(id => {
    const asksForLimit = id === 'per-indicator' || id === 'floor';
    return !asksForLimit && (!BANDS[id]?.held || columns.includes('longBase'));
  });
}

/** A twentieth to a seventh off the target that the row is rated on. */
function limitsOf(
  figures: Figures,
  { smaller, nature }: Template,
  { dice, shape }: Place,
): Pick<Row, 'tolerance' | 'floor'> {
  const line = figureIn(figures.target) ?? figureIn(figures.annualTarget);
  if (line === null || shape.limit === null || nature === 'milestone' || nature === 'parts')
    return { tolerance: null, floor: null };
  const by = dice.whole(5, 14);
  return {
    tolerance: shape.limit === 'tolerance' ? by : null,
    floor:
      shape.limit === 'floor'
        ? figure(Math.round((line.scaled * (100 + (smaller ? by : -by))) / 100), line.decimals)
        : null,
  };
}

interface Drawn {
  readonly section: CatalogueSection;
  readonly template: Template;
  readonly area: string | null;
}

/** Whole sections in the catalogue's order, each with some of its indicators; round again by area where more are asked. */
function draw(size: number, dice: Dice): Drawn[] {
  const drawn: Drawn[] = [];
  const all = CATALOGUE.reduce((sum, { templates }) => sum + templates.length, 0);
  const share = Math.min(1, size / all);
  for (let round = 0; drawn.length < size; round++) {
    for (const section of CATALOGUE) {
      const wanted =
        share < 1 ? Math.max(2, Math.round(section.templates.length * share)) : section.templates.length;
      const area = round === 0 ? null : (AREAS[round - 1] ?? `area ${round}`);
      const templates = dice.shuffled(section.templates).slice(0, wanted);
      drawn.push(...templates.map(template => ({ section, template, area })));
    }
  }
  return drawn.slice(0, Math.max(size, 12));
}

/** Nothing was due: the year's target alone stands. */
function notDue(template: Template, { dice }: Place) {
  const { low, high, decimals = 0, nature } = template;
  const line = figure(dice.whole(low, high), nature === 'share' || nature === 'parts' ? 0 : decimals);
  return {
    mark: '' as const,
    annualTarget: fact(line),
    target: word('N/A'),
    outturn: word('N/A'),
    shortBase: word('N/A'),
    longBase: word(dice.pick(['N/A', 'NEW'])),
    beforeBase: null,
  };
}

function commented(row: Row, { dice, period }: Place): Row {
  const claims = dice.chance(0.75)
    ? dice.shuffled(rightClaims(row, period, dice)).slice(0, dice.whole(1, 2))
    : [];
  const asides = dice.shuffled(ASIDES).slice(0, claims.length === 0 ? 2 : dice.whole(0, 2));
  return saysWhereItStoodStill({ ...row, sentences: [...claims, ...asides] });
}

function survey({ dice, period, shape }: Place, ruleSet: string): Row[] {
  const { name, questions } = dice.pick(SURVEYS);
  const section = 'Perception and engagement';
  const sentences = dice.shuffled(ASIDES).slice(0, 2);
  const rows = questions.map((title): Row => {
    const template: Template = {
      title,
      nature: 'share',
      things: 'people',
      low: 55,
      high: 85,
      services: ['Policy and Performance'],
    };
    const figures = shareFigures(template, { dice, period, shape });
    const row: Row = {
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
    return settled(row, { period, ruleSet }, dice);
  });
  // The group's comment is one cell, and says what is done where any of its rows is RED.
  const action = rows.find(({ correctiveAction }) => correctiveAction !== null)?.correctiveAction ?? null;
  const said = [...new Set(rows.flatMap(row => row.sentences))];
  return rows.map(row => ({ ...row, sentences: said, correctiveAction: action }));
}

/** A count's target for the quarter that happens to be another row's, while the year's differ, would look copied. */
function apart(figures: Figures, key: string, taken: Map<string, string>): Figures {
  const annual = JSON.stringify(figures.annualTarget);
  let { target } = figures;
  while (target.is === 'figure' && (taken.get(`${key} ${target.figure.scaled}`) ?? annual) !== annual) {
    target = fact({ ...target.figure, scaled: target.figure.scaled + 1 });
  }
  if (target.is === 'figure') taken.set(`${key} ${target.figure.scaled}`, annual);
  return { ...figures, target };
}

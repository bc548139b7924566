import type { Quarter } from '../../shared/period.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Dice } from '../generator/dice.ts';
import type { CouncilStyle } from './councilStyle.ts';
import type { LayoutColumns } from './layoutColumns.ts';
import { directionOfRow, type LayoutRow, ratingOfRow, shortDirectionOfRow } from './layoutRow.ts';
import type { LayoutColumn } from './layoutSheet.ts';

/** What a form has to make its columns of. */
export interface FormDesk {
  readonly dice: Dice;
  readonly style: CouncilStyle;
  readonly columns: LayoutColumns;
  readonly band: number;
}

type Against = 'short' | 'long';
export interface FormColumns {
  readonly figures: readonly LayoutColumn[];
  readonly directions: readonly Against[];
  /** What the printed rating is rated on. */
  readonly rates: 'target' | 'annualTarget';
  /** The long base is last year's outturn instead of the same quarter's. */
  readonly lastYear?: true;
  /** Whether the headings name the year, so that the title need not. */
  readonly namesPeriod: boolean;
  /** Whether the point before the base is printed, so that (C) rows follow. */
  readonly hasBefore?: true;
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** An earlier figure by its name or by how long ago it was. */
const named = ({ style, columns }: FormDesk, back: number): LayoutColumn =>
  columns.point(style.heading('outturnOf', back), back);
const previous = ({ style, columns }: FormDesk): LayoutColumn => columns.point(style.word('previous'), 1);
const sameLastYear = ({ style, columns }: FormDesk): LayoutColumn =>
  columns.point(style.heading('sameLastYear', 4), 4);

const target = ({ style, columns, dice }: FormDesk): LayoutColumn =>
  columns.figure(dice.chance(0.5) ? style.word('target') : style.heading('targetOf'), row => row.target);
const annual = ({ style, columns }: FormDesk): LayoutColumn =>
  columns.figure(style.yearHeading('annualTarget', 0), row => row.annualTarget);
const rating = ({ style, columns, band }: FormDesk, of: 'target' | 'annualTarget' = 'target'): LayoutColumn =>
  columns.rating(style.word('rating'), row => ratingOfRow(row, row[of], band));
const short = (desk: FormDesk, heading = desk.style.heading('short')): LayoutColumn =>
  desk.columns.direction(heading, row => shortOf(desk, row));
const long = (desk: FormDesk, heading = desk.style.heading('long')): LayoutColumn =>
  desk.columns.direction(heading, row => longOf(row));

export const shortOf = ({ style }: FormDesk, row: LayoutRow): Direction =>
  style.quarter === null
    ? directionOfRow(row, row.points[1] as never)
    : shortDirectionOfRow(row, style.quarter);
export const longOf = (row: LayoutRow): Direction => directionOfRow(row, row.points[4] as never);

export const LAYOUT_FORMS: Readonly<Record<string, (desk: FormDesk) => FormColumns>> = {
  /** Earlier quarters before the outturn, in order of time. */
  before: desk => {
    const both = desk.dice.chance(0.5);
    return {
      figures: [
        ...(both ? [named(desk, 4)] : []),
        named(desk, 1),
        target(desk),
        named(desk, 0),
        rating(desk),
        ...(both ? [short(desk), long(desk)] : [short(desk, plain(desk))]),
      ],
      directions: both ? ['short', 'long'] : ['short'],
      rates: 'target',
      namesPeriod: true,
    };
  },
  /** The outturn first, and what it is compared with behind, in other words than a period's name. */
  behind: desk => {
    const figures = [desk.columns.point(desk.style.word('outturn'), 0), target(desk), rating(desk)];
    const isPaired = desk.dice.chance(0.5);
    return {
      figures: isPaired
        ? [...figures, short(desk), previous(desk), long(desk), sameLastYear(desk)]
        : [...figures, previous(desk), sameLastYear(desk), short(desk), long(desk)],
      directions: ['short', 'long'],
      rates: 'target',
      namesPeriod: false,
    };
  },
  /** A direction before its base, and a rating at the end. */
  directionFirst: desk => ({
    figures: [
      desk.columns.point(desk.style.word('outturn'), 0),
      short(desk, plain(desk)),
      previous(desk),
      target(desk),
      rating(desk),
    ],
    directions: ['short'],
    rates: 'target',
    namesPeriod: false,
  }),
  /** This period, the last one, and the year to date. */
  thisAndLast: desk => ({
    figures: [
      target(desk),
      previous(desk),
      desk.columns.point(desk.style.word('outturn'), 0),
      desk.columns.figure(desk.style.heading('yearToDate'), row => row.yearToDate),
      rating(desk),
      short(desk, desk.dice.chance(0.5) ? plain(desk) : undefined),
    ],
    directions: ['short'],
    rates: 'target',
    namesPeriod: false,
  }),
  /** All quarters of the year across, the later ones blank. */
  across: desk => {
    const { style, columns, dice } = desk;
    const { quarter } = style;
    const isNamed = dice.chance(0.6);
    const ofYear = QUARTERS.map(each => {
      const back = (quarter ?? 1) - each;
      const heading = isNamed ? style.heading('outturnOf', back) : style.quarterName(back);
      return columns.figure(heading, ({ points }) => (back < 0 ? null : (points[back] ?? null)));
    });
    const lastQuarters = quarter === 1 ? [named(desk, 1)] : [];
    return {
      figures: [
        ...(quarter === 1 && isNamed ? lastQuarters : []),
        target(desk),
        ...ofYear,
        rating(desk),
        ...(quarter === 1 && !isNamed ? [] : [short(desk, plain(desk))]),
      ],
      directions: quarter === 1 && !isNamed ? [] : ['short'],
      rates: 'target',
      namesPeriod: isNamed,
      ...(quarter !== 1 && { hasBefore: true as const }),
    };
  },
  /** Last year's outturn, the year's target and the quarters across: the arrow is against last year. */
  acrossBesideLastYear: desk => {
    const { style, columns } = desk;
    const ofYear = QUARTERS.map(each => {
      const back = (style.quarter ?? 1) - each;
      return columns.figure(style.heading('outturnOf', back), ({ points }) =>
        back < 0 ? null : (points[back] ?? null),
      );
    });
    const isOnly = style.quarter === 1;
    return {
      figures: [
        columns.figure(style.yearHeading('yearOutturn', 1), row => row.lastYear),
        annual(desk),
        ...ofYear,
        columns.direction(isOnly ? plain(desk) : style.yearHeading('longYear', 1), row =>
          directionOfRow(row, row.lastYear),
        ),
        rating(desk, 'annualTarget'),
      ],
      directions: ['long'],
      rates: 'annualTarget',
      lastYear: true,
      namesPeriod: true,
    };
  },
  /** The year over its quarters, in two rows of headings. */
  yearOverQuarters: desk => {
    const { style, columns } = desk;
    const { quarter } = style;
    const column = (back: number): LayoutColumn =>
      columns.figure(
        style.quarterName(back),
        ({ points }) => (back < 0 ? null : (points[back] ?? null)),
        style.year(style.period.startYear - style.at(back).startYear),
      );
    const now = quarter ?? 1;
    const last = QUARTERS.map(each => column(now + 4 - each));
    const own = QUARTERS.map(each => column(now - each));
    return {
      figures: [...last, ...own, target(desk), rating(desk), short(desk), long(desk)],
      directions: ['short', 'long'],
      rates: 'target',
      namesPeriod: true,
      hasBefore: true,
    };
  },
  /** The reported quarter over its target, outturn and rating, beside groups of directions. */
  quarterOverFigures: desk => {
    const { style, columns, band, dice } = desk;
    const group = style.name(0);
    const own = dice.pick(['Actual', 'Performance', 'Outturn', 'Value', 'Result']);
    const goal = dice.pick(['Target', 'Goal', 'Plan']);
    const travel = dice.pick(['Direction of travel', 'Trend', 'DoT', 'Change']);
    const before = style.name(1);
    return {
      figures: [
        columns.point(own, 1, before),
        columns.figure(goal, row => row.target, group),
        columns.point(own, 0, group),
        columns.rating(
          dice.pick(['RAG', 'Status', 'Rating']),
          row => ratingOfRow(row, row.target, band),
          group,
        ),
        columns.point(own, 4, style.name(4)),
        columns.direction(
          dice.pick(['Short term', 'Last quarter', 'Quarter']),
          row => shortOf(desk, row),
          travel,
        ),
        columns.direction(dice.pick(['Long term', 'Last year', 'Year']), row => longOf(row), travel),
      ],
      directions: ['short', 'long'],
      rates: 'target',
      namesPeriod: true,
    };
  },
  /** One heading over an arrow and the figure that it is against. */
  headingOverTwo: desk => {
    const { style, columns } = desk;
    const pair = (group: string, of: LayoutColumn, base: LayoutColumn): LayoutColumn[] => [
      { ...of, heading: '', group },
      { ...base, heading: '', group },
    ];
    return {
      figures: [
        target(desk),
        columns.point(style.heading('outturnOf', 0), 0),
        rating(desk),
        ...pair(style.heading('short'), short(desk), previous(desk)),
        ...pair(style.heading('long'), long(desk), sameLastYear(desk)),
      ],
      directions: ['short', 'long'],
      rates: 'target',
      namesPeriod: true,
    };
  },
  /** Target, outturn and rating of each quarter side by side. */
  triplets: desk => {
    const { style, columns, band } = desk;
    const { quarter } = style;
    const each = (back: number): LayoutColumn[] => [
      columns.figure(style.heading('targetOf', back), row => row.target),
      columns.point(style.heading('outturnOf', back), back),
      columns.rating(`${style.quarterName(back)} ${shortRating(desk)}`, row =>
        ratingOfRow({ ...row, points: row.points.slice(back) }, row.target, band),
      ),
    ];
    const backs =
      quarter === 1 ? [1, 0] : Array.from({ length: quarter ?? 2 }, (_, at) => (quarter ?? 2) - 1 - at);
    return {
      figures: [...backs.flatMap(each), short(desk, plain(desk))],
      directions: ['short'],
      rates: 'target',
      namesPeriod: true,
      ...(quarter !== 1 && { hasBefore: true as const }),
    };
  },
  /** A report of a whole year beside the years before. */
  wholeYear: desk => {
    const { style, columns, dice } = desk;
    const years = dice.chance(0.5) ? [2, 1] : [1];
    return {
      figures: [
        ...years.map(back => columns.point(style.yearHeading('yearOutturn', back), back)),
        columns.figure(style.yearHeading('annualTarget', 0), row => row.target),
        columns.point(style.yearHeading('yearOutturn', 0), 0),
        rating(desk),
        columns.direction(dice.chance(0.5) ? plain(desk) : 'Change since last year', row =>
          directionOfRow(row, row.points[1] as never),
        ),
      ],
      directions: ['long'],
      rates: 'target',
      namesPeriod: true,
    };
  },
};

const shortRating = ({ style }: FormDesk): string =>
  style.word('rating').length > 12 ? 'RAG' : style.word('rating');
const plain = ({ style }: FormDesk): string => style.word('direction');

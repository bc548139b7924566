import { type Period, type Quarter, quarterNumber, quarterPeriod, yearPeriod } from '../../shared/period.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { Dice } from '../generator/dice.ts';
import { COUNCIL_HEADINGS, drawWord, type HeadingKind } from './headings.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const POLARITIES: readonly Words<'bigger' | 'smaller'>[] = [
  { bigger: 'High', smaller: 'Low' },
  { bigger: 'Bigger is better', smaller: 'Smaller is better' },
  { bigger: 'Higher', smaller: 'Lower' },
  { bigger: 'Maximise', smaller: 'Minimise' },
  { bigger: 'Increase', smaller: 'Decrease' },
  { bigger: 'Up', smaller: 'Down' },
];
const DIRECTIONS: readonly Words<Direction>[] = [
  { better: '↑', same: '→', worse: '↓' },
  { better: '▲', same: '►', worse: '▼' },
  { better: 'Improved', same: 'No change', worse: 'Declined' },
  { better: '⬆', same: '➡', worse: '⬇' },
  { better: 'Better', same: 'Same', worse: 'Worse' },
  { better: 'Improving', same: 'Static', worse: 'Deteriorating' },
  { better: '☺', same: '😐', worse: '☹' },
  { better: '+', same: '=', worse: '-' },
  { better: 'Significantly better', same: 'No significant change', worse: 'Significantly worse' },
];
type Seen = Exclude<Rating, 'BLUE' | 'YELLOW'>;
const RATINGS: readonly Words<Seen>[] = [
  { GREEN: 'Green', AMBER: 'Amber', RED: 'Red' },
  { GREEN: 'G', AMBER: 'A', RED: 'R' },
  { GREEN: '🟢', AMBER: '🟠', RED: '🔴' },
  { GREEN: 'GREEN', AMBER: 'AMBER', RED: 'RED' },
  { GREEN: 'OK', AMBER: 'Warning', RED: 'Alert' },
  { GREEN: '☺', AMBER: '😐', RED: '☹' },
  { GREEN: 'On target', AMBER: 'Slightly off target', RED: 'Off target' },
  { GREEN: 'Met', AMBER: 'Nearly met', RED: 'Missed' },
];
const FILLS: Words<Seen> = { GREEN: '#00b050', AMBER: '#ffc000', RED: '#ff0000' };

/** How one council writes: drawn once for a sheet, so that all its headings and cells are of one kind. */
export class CouncilStyle {
  readonly period: Period;
  /** Null for a report of a year. */
  readonly quarter: Quarter | null;
  readonly polarities: Words<'bigger' | 'smaller'>;
  readonly directions: Words<Direction>;
  /** Null where the rating is a fill alone. */
  readonly ratings: Words<Seen> | null;
  /** Cells hold numbers with formats instead of texts. */
  readonly holdsNumbers: boolean;
  readonly #dice: Dice;
  readonly #all: boolean;
  readonly #yearText: (startYear: number) => string;
  readonly #quarterText: (quarter: Quarter) => string;
  readonly #isYearFirst: boolean;
  readonly #drawn = new Map<HeadingKind, string>();

  constructor(dice: Dice, period: Period, all: boolean) {
    this.#dice = dice;
    this.#all = all;
    this.period = period;
    this.quarter = quarterNumber(period);
    const draw = <T>(from: readonly T[]): T =>
      all ? dice.pick(from) : dice.pick(from.filter((_, at) => at % 3 !== 2));
    this.polarities = draw(POLARITIES);
    this.directions = draw(DIRECTIONS);
    this.ratings = dice.chance(0.2) ? null : draw(RATINGS);
    this.holdsNumbers = dice.chance(0.6);
    const two = (year: number): string => String(year % 100).padStart(2, '0');
    this.#yearText = draw([
      (year: number) => `${year}/${two(year + 1)}`,
      (year: number) => `${two(year)}/${two(year + 1)}`,
      (year: number) => `${year}-${two(year + 1)}`,
      (year: number) => `${year}/${year + 1}`,
    ]);
    this.#quarterText = draw([
      (quarter: Quarter) => `Q${quarter}`,
      (quarter: Quarter) => `Quarter ${quarter}`,
      (quarter: Quarter) => `Qtr ${quarter}`,
    ]);
    this.#isYearFirst = dice.chance(0.3);
  }

  /** The same words for the same kind throughout a sheet; the period is put in afterwards. */
  word(kind: HeadingKind): string {
    const word = this.#drawn.get(kind) ?? drawWord(COUNCIL_HEADINGS[kind], this.#dice, this.#all);
    this.#drawn.set(kind, word);
    return word;
  }

  /** A heading of the quarter or year so many before the reported one. */
  heading(kind: HeadingKind, back = 0): string {
    return this.word(kind)
      .replace('{q}', this.name(back))
      .replace('{p}', this.name(1))
      .replace('{s}', this.name(this.quarter === null ? 1 : 4))
      .replace('{Q}', this.quarterName(back))
      .replace('{y}', this.year(this.quarter === null ? back : 0));
  }

  yearHeading(kind: HeadingKind, back: number): string {
    return this.word(kind).replace('{y}', this.year(back));
  }

  /** "Q2 2024/25", "24/25 Q2", or the year alone. */
  name(back: number): string {
    const { startYear } = this.at(back);
    const quarter = quarterNumber(this.at(back));
    if (quarter === null) return this.#yearText(startYear);
    const parts = [this.#quarterText(quarter), this.#yearText(startYear)];
    return (this.#isYearFirst ? parts.reverse() : parts).join(' ');
  }

  quarterName(back: number): string {
    const quarter = quarterNumber(this.at(back));
    return quarter === null ? this.name(back) : this.#quarterText(quarter);
  }

  year(back: number): string {
    return this.#yearText(this.period.startYear - back);
  }

  /** The period so many quarters, or years, before the reported one; a negative number is after it. */
  at(back: number): Period {
    const { startYear } = this.period;
    if (this.quarter === null) return yearPeriod(startYear - back);
    const count = startYear * 4 + this.quarter - 1 - back;
    return quarterPeriod(Math.floor(count / 4), ((count % 4) + 1) as Quarter);
  }

  fillOf(rating: Seen): string {
    return FILLS[rating];
  }
}
